local nan = 0 / 0
print(math.max(1, nan), math.min(1, nan))  -- expect: 1	1
local r = math.max(nan, 1)
print(r ~= r)                              -- expect: true
