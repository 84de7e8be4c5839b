local a, b = coroutine.create(print), coroutine.create(print)
debug.setmetatable(a, { __index = { name = "thread" } })
print(b.name, getmetatable(a) == getmetatable(b), getmetatable(coroutine.running()) == getmetatable(a))
-- expect: thread	true	true
-- manual: 2.4
