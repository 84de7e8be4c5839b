local function f() return 1, 2, 3 end
local a <const>, b, c, d, e = f()
local x = f(), print("evaluated although thrown away") -- expect: evaluated although thrown away
local y, z = f(), f(), f()
print(a, b, c, d, e, x, y, z) -- expect: 1	2	3	nil	nil	1	1	1
-- manual: 3.4.12
