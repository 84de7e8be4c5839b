local x = 1
local function f() return x end
x = 2
print(f(), _G.x) -- expect: 2	nil
-- manual: 3.3.7
