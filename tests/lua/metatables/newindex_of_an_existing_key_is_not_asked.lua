local t = setmetatable({ f = false, [1] = 0 }, { __newindex = function(_, k) print("asked", k) end })
-- expect: asked	g
-- expect: asked	2
t.f, t[1] = 1, 1
t.g = 1
t[2] = 1
print(t.f, t[1], t.g, t[2]) -- expect: 1	1	nil	nil
-- manual: 2.4
