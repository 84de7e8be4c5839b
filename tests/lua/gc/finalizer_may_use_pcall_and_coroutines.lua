setmetatable({}, { __gc = function()
  print(pcall(error, "caught", 0))                               -- expect: false	caught
  print(coroutine.wrap(function() coroutine.yield("yielded") end)()) -- expect: yielded
end })
collectgarbage()
-- manual: 2.5.3
