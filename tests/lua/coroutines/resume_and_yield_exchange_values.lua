local co = coroutine.create(function(a, b)
  local c, d = coroutine.yield(a + b)
  return c * d
end)
print(coroutine.resume(co, 1, 2)) -- expect: true	3
print(coroutine.resume(co, 4, 5)) -- expect: true	20
print(coroutine.resume(co))       -- expect: false	cannot resume dead coroutine
-- manual: 2.6
