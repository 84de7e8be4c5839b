local co = coroutine.wrap(function()
  local inner = coroutine.create(function() coroutine.yield("inner") error("inner error", 0) end)
  coroutine.yield(pcall(coroutine.resume, inner))
  coroutine.yield(pcall(coroutine.resume, inner))
end)
print(co()) -- expect: true	true	inner
print(co()) -- expect: true	false	inner error
-- manual: 2.6
