local function f(n) return table.unpack({}, 1, n) end
local function g(...) return ... end
print(select("#", f(1001)), select("#", g(f(20000))), #{ f(0) }, select("#", g(f(3), f(3)))) -- expect: 1001	20000	0	4
-- manual: 3.4.11
