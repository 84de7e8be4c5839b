local co = coroutine.create(function(x) local y = x; coroutine.yield(y) end)
print(debug.getinfo(co, 0), debug.getinfo(co, 1))
coroutine.resume(co, 1)
print(debug.getinfo(co, 0, "S").what, debug.getinfo(co, 1, "l").currentline, debug.getinfo(co, 2), debug.getinfo(co, print, "S").what)
coroutine.resume(co)
print(debug.getinfo(co, 0))
-- expect: nil	nil
-- expect: C	1	nil	C
-- expect: nil
-- manual: 6.10
