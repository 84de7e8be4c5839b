local a, b, c = 1, 2, 3
local function f() return a, b, c end
local g = load(string.dump(f))
print(debug.getinfo(g, "u").nups, select("#", g()), select(2, g()), select(3, g())) -- expect: 3	3	nil	nil
for i = 1, 3 do debug.setupvalue(g, i, i * 10) end
print(g()) print(f())
-- expect: 10	20	30
-- expect: 1	2	3
-- manual: 6.4
