local co = coroutine.wrap(function()
  local t = { "alive" }
  coroutine.yield()
  return t[1]
end)
co()
collectgarbage()
print(co()) -- expect: alive
-- manual: 2.6
