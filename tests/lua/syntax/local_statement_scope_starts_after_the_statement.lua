local x = 10
local x = x + 1
print(x)      -- expect: 11
local y, y = 1, 2
print(y)      -- expect: 2
-- manual: 3.5
