local co = coroutine.create(error)
print(coroutine.resume(co, "e"))   -- expect: false	e
print(coroutine.status(co))        -- expect: dead
