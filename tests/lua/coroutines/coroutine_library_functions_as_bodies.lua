print(select(3, coroutine.resume(coroutine.create(coroutine.running)))) -- expect: false
local co = coroutine.create(coroutine.wrap(function(x) coroutine.yield(x) return "end" end))
print(coroutine.resume(co, "arg"))                               -- expect: true	arg
print(coroutine.resume(coroutine.create(pcall), error, "e"))     -- expect: true	false	e
print(coroutine.resume(coroutine.create(coroutine.isyieldable))) -- expect: true	true
-- manual: 6.2
