local co = coroutine.create(coroutine.yield)
coroutine.resume(co)
print(coroutine.close(co), coroutine.status(co)) -- expect: true	dead
print(coroutine.resume(co))                      -- expect: false	cannot resume dead coroutine
