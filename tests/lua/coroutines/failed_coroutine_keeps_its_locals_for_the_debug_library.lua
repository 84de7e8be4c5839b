local co = coroutine.create(function(a)
  local b = a * 2
  error("stop")
end)
coroutine.resume(co, 21)
print(debug.getlocal(co, 1, 1))              -- expect: a	21
print(debug.getlocal(co, 1, 2))              -- expect: b	42
print(debug.getinfo(co, 1, "l").currentline) -- expect: 3
-- manual: 2.6
