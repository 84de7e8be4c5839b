local code = "local n = 0 return function() n = n + 1 return n end"
local f = load(code)
local a, b = f(), f()
print(a(), a(), b()) -- expect: 1	2	1
local g, h = load("x = (x or 0) + 1 return x", "c", "t", {}), load("x = (x or 0) + 1 return x", "c", "t", {})
print(g(), g(), h()) -- expect: 1	2	1
-- manual: 6.1
