setmetatable({}, { __gc = function() error("lost") end })
collectgarbage()
print("goes on") -- expect: goes on
-- manual: 2.5.3
