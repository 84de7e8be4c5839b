local function f(...) return select("#", ...), (...) end
print(f "s") print(f 's') print(f [[s]]) print((f {})) print(f "a" == f "b")
-- expect: 1	s
-- expect: 1	s
-- expect: 1	s
-- expect: 1
-- expect: true
print(type(select(2, f { 1, 2, n = 3 })), select(2, f { 1, 2 })[2]) -- expect: table	2
-- manual: 3.4.10
