-- An exact power is folded like other constant expressions, and a constant has no name.
local x <const> = 2 ^ 63
print(pcall(function() return x & 1 end)) -- expect: false	constant_power_has_no_name.lua:3: number has no integer representation
local y <const> = 2 ^ -1
print(pcall(function() return y & 1 end)) -- expect: false	constant_power_has_no_name.lua:5: number has no integer representation
print(2 ^ 63 == math.maxinteger + 1.0, 10 ^ 22, 3 ^ 40, 2 ^ 1023 * 2) -- expect: true	1e+22	1.2157665459057e+19	inf
