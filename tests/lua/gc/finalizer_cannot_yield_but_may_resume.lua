setmetatable({}, { __gc = function()
  print(coroutine.isyieldable(), pcall(coroutine.yield))
  -- expect: false	false	attempt to yield from outside a coroutine
  local co = coroutine.create(function(x) return coroutine.yield(x) + 1 end)
  print(coroutine.resume(co, 1), select(2, coroutine.resume(co, 2))) -- expect: true	3
end })
collectgarbage()
-- manual: 2.5.3
