local t = { [0] = "zero" }
print(table.remove(t, 0), t[0], table.remove({ [0] = "z", [1] = nil }), #t) -- expect: zero	nil	z	0
local u = { 1, 2, 3, [5] = "five" }
print(table.remove(u, 4), u[5], #u == 3 or #u == 5) -- expect: nil	five	true
local v = setmetatable({ "a", "b", "c", "d" }, { __len = function() return 2 end })
print(table.remove(v), v[2], v[3], table.remove(v, 3), v[4]) -- expect: b	nil	c	c	d
-- manual: 6.6
