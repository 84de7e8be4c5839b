local zero = 0
print(1 / zero, -1 / zero, 1 // 0.0, -1 // 0.0) -- expect: inf	-inf	inf	-inf
print(1 / -0.0)                                 -- expect: -inf
local nan = 0 / zero
print(nan ~= nan)                               -- expect: true
