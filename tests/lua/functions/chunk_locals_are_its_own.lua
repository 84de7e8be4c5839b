local source = "local n = 0; return function() n = n + 1; return n end"
local a, b = load(source)(), load(source)()
print(a(), a(), b()) -- expect: 1	2	1
local chunk = load(source)
print(chunk()(), chunk()()) -- expect: 1	1
-- manual: 3.3.2
