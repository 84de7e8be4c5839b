local co = coroutine.create(function(a, b) local c = a + b coroutine.yield() end)
coroutine.resume(co, 1, 2)
print(debug.getlocal(co, 1, 1)) -- expect: a	1
print(debug.getlocal(co, 1, 3)) -- expect: c	3
