local t = { 1 }
local x = 1
local function change() t[1] = 10 x = 10 return 1 end
print(t[1] + change(), t[1]) -- expect: 2	10
print(x + 0 + change())      -- expect: 11
-- manual: 3.4
