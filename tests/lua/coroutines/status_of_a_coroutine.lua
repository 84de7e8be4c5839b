local co
co = coroutine.create(function() coroutine.yield(coroutine.status(co)) end)
print(coroutine.status(co)) -- expect: suspended
print(coroutine.resume(co)) -- expect: true	running
print(coroutine.status(co)) -- expect: suspended
coroutine.resume(co)
print(coroutine.status(co)) -- expect: dead
