local a, b, c = 1
print(a, b, c) -- expect: 1	nil	nil
a, b, c = 1, 2, 3, 4
print(a, b, c) -- expect: 1	2	3
local t = {}
t.x, t.y, t[1] = "x"
print(t.x, t.y, t[1]) -- expect: x	nil	nil
-- manual: 3.3.3
