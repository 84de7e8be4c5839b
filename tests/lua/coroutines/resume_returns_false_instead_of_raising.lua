local co = coroutine.create(print)
coroutine.resume(co)
print(pcall(coroutine.resume, co))
print(select("#", coroutine.resume(co)))
-- expect:
-- expect: true	false	cannot resume dead coroutine
-- expect: 2
-- manual: 6.2
