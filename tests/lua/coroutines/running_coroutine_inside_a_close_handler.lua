local co
co = coroutine.create(function()
  local x <close> = setmetatable({}, { __close = function() print(coroutine.running() == co, coroutine.isyieldable()) end })
  coroutine.yield()
end)
-- expect: true	false
coroutine.resume(co)
coroutine.close(co)
-- manual: 6.2
