local function f(...) local a, b = ... return select("#", ...), a, b, (...) end
print(f()) print(f(nil)) print(f(1)) print(f(1, 2, 3))
-- expect: 0	nil	nil	nil
-- expect: 1	nil	nil	nil
-- expect: 1	1	nil	1
-- expect: 3	1	2	1
local function g(a, ...) return a, select("#", ...), ... end
print(g()) print(g(1)) print(g(1, nil, nil))
-- expect: nil	0
-- expect: 1	0
-- expect: 1	2	nil	nil
-- manual: 3.4.11
