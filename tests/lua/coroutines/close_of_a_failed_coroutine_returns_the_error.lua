local co = coroutine.create(error)
coroutine.resume(co, { 1 })
local ok, e = coroutine.close(co)
print(ok, type(e))          -- expect: false	table
print(coroutine.close(co))  -- expect: true
