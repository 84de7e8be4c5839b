local function f(a, b, c, ...) return select("#", ...), a, b, c end
local function g(x) return f(x) end
local function h(x) return f(x, x, x, x, x) end
print(g(1)) -- expect: 0	1	nil	nil
print(h(2)) -- expect: 2	2	2	2
-- manual: 3.4.10
