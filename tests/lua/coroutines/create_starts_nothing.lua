local started = false
local co = coroutine.create(function() started = true end)
print(started, coroutine.status(co)) -- expect: false	suspended
coroutine.resume(co)
print(started) -- expect: true
-- manual: 2.6
