warn("@on")
setmetatable({}, { __gc = 42 })
collectgarbage()
print("goes on") -- expect: goes on
-- expect error: Lua warning: error in __gc (attempt to call a number value (metamethod '__gc'))
-- expect exit: 0
-- manual: 2.5.3 8.1
