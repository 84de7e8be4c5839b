local function f() return 1, 2, 3 end
local a, b, c, d = f()
local e, g = f(), 10
local h, i, j = 0, f()
local k, l = (f())
local m = f(), print("evaluated")         -- expect: evaluated
print(a, b, c, d, e, g, h, i, j, k, l, m) -- expect: 1	2	3	nil	1	10	0	1	2	1	nil	1
-- manual: 3.3.7
