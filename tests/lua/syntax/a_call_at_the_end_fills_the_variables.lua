local function f() return 1, 2, 3 end
local t = {}
t.a, t.b, t.c, t.d = "first", f()
print(t.a, t.b, t.c, t.d) -- expect: first	1	2	3
t.a, t.b = f(), f()
print(t.a, t.b) -- expect: 1	1
t.a, t.b, t.c = (f())
print(t.a, t.b, t.c) -- expect: 1	nil	nil
-- manual: 3.3.3
