local t = {}
print((t or 1) == t, (nil or t) == t, (1 and t) == t, (false or nil), (nil or false), (nil and false), (false and nil))
-- expect: true	true	true	nil	false	nil	false
local function two() return 1, 2 end
print(two() and two(), two() or 3, (nil or two())) -- expect: 1	1	1
-- manual: 3.4.5
