local function f() return 1, 2, 3 end
local a, b = f()
local c, d, e, g = f()
print(a, b, c, d, e, g) -- expect: 1	2	1	2	3	nil
-- manual: 3.4.12
