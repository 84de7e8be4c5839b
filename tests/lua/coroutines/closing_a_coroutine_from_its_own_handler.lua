local co
co = coroutine.create(function()
  local x <close> = setmetatable({}, { __close = function() print(coroutine.status(co), pcall(coroutine.close, co)) end })
  coroutine.yield()
end)
-- expect: running	false	cannot close a running coroutine
coroutine.resume(co)
print(coroutine.close(co)) -- expect: true
-- manual: 6.2
