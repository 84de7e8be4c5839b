warn("@on")
setmetatable({}, { __gc = function() error({}) end })
collectgarbage()
print("goes on") -- expect: goes on
-- expect error: Lua warning: error in __gc (error object is not a string)
-- expect exit: 0
-- manual: 2.5.3
