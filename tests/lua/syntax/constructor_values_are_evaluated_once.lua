local n = 0
local function f() n = n + 1 return n end
local t = { f(), f(), k = f(), [f()] = f() }
print(n, t[1], t[2], t.k, t[4]) -- expect: 5	1	2	3	5
-- manual: 3.4.9
