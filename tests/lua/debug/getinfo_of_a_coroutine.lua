local co = coroutine.create(function(a)
  local b = 2
  coroutine.yield()
end)
coroutine.resume(co, 1)
print(debug.getinfo(co, 0, "S").what, debug.getinfo(co, 1, "l").currentline, debug.getinfo(co, 2)) -- expect: C	3	nil
