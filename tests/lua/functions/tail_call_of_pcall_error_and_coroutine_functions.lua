local function f(...) return pcall(...) end
local function g(...) return error(...) end
print(f(g, "e", 0))         -- expect: false	e
print(f(select, "#", 1, 2)) -- expect: true	2
local co = coroutine.wrap(function(...) return coroutine.yield(...) end)
print(co(1, 2)) print(co(3, 4))
-- expect: 1	2
-- expect: 3	4
-- manual: 3.4.10
