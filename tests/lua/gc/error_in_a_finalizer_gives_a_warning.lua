warn("@on")
setmetatable({}, { __gc = function() error("lost", 0) end })
collectgarbage()
print("goes on") -- expect: goes on
-- expect error: Lua warning: error in __gc (lost)
-- expect exit: 0
-- manual: 2.5.3
