local a = setmetatable({}, { __gc = function() print("never") end })
setmetatable(a, nil)
a = nil
collectgarbage()
print("nothing") -- expect: nothing
-- manual: 2.5.3
