local co = coroutine.wrap(function()
  setmetatable({}, { __gc = function() print(pcall(coroutine.yield)) end })
  collectgarbage()
  return "returned"
end)
print(co())
-- expect: false	attempt to yield across a C-call boundary
-- expect: returned
-- manual: 2.5.3
