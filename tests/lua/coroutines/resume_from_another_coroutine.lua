local a = coroutine.create(function() coroutine.yield("first") return "second" end)
local b = coroutine.wrap(function() return select(2, coroutine.resume(a)) end)
local c = coroutine.wrap(function() return select(2, coroutine.resume(a)) end)
print(b(), c(), coroutine.status(a)) -- expect: first	second	dead
-- manual: 2.6
