-- Small integers and constants are operands.
local a, b = ...
local sum = a + b + 1 - 2
local product = a * 3 / b
local whole = a // 4 % 5
local power = a ^ 2 ^ b
local bits = (a & 0xff | b ~ 1) << 2 >> b
local unary = -a + ~b + #a
local constant_first = 10 - a
local large = a + 1000000 + 1.5
return sum, product, whole, power, bits, unary, constant_first, large
