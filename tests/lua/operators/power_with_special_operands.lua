print(2 ^ 10, 2 ^ 0.5 == math.sqrt(2), 4 ^ -1) -- expect: 1024.0	true	0.25
print(0 ^ 0, (-8) ^ 2, math.huge ^ 0)         -- expect: 1.0	64.0	1.0
local r = (-8) ^ (1 / 3)
print(r ~= r)                                  -- expect: true
