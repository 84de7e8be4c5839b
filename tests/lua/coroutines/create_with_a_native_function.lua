local co = coroutine.create(math.max)
print(coroutine.resume(co, 3, 9, 4)) -- expect: true	9
co = coroutine.create(coroutine.yield)
print(coroutine.resume(co, "a"))     -- expect: true	a
print(coroutine.resume(co, "b"))     -- expect: true	b
