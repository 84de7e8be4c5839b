local a = {}
local old = a
a.x, a = 1, { x = 2 }
print(old.x, a.x) -- expect: 1	2
local t, u = { name = "t" }, { name = "u" }
t.name, t = "changed", u
print(t.name) -- expect: u
-- manual: 3.3.3
