local co = coroutine.create(function(...) return select("#", ...), ... end)
print(coroutine.resume(co, 1, nil, "x")) -- expect: true	3	1	nil	x
local none = coroutine.create(function(a, b) return a, b end)
print(coroutine.resume(none)) -- expect: true	nil	nil
-- manual: 2.6
