local co = coroutine.create(function() coroutine.yield() end)
coroutine.close(co)
print(coroutine.resume(co)) -- expect: false	cannot resume dead coroutine
print(coroutine.status(co)) -- expect: dead
-- manual: 6.2
