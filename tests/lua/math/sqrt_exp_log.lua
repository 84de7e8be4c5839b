print(math.sqrt(16), math.sqrt(2) ^ 2 - 2 < 1e-15, math.exp(0)) -- expect: 4.0	true	1.0
print(math.log(1), math.log(8, 2), math.log(1000, 10), math.log(1 / 0)) -- expect: 0.0	3.0	3.0	inf
print(math.log(27, 3) - 3 < 1e-12, math.log(0))                         -- expect: true	-inf
local r = math.sqrt(-1)
print(r ~= r)                                                           -- expect: true
