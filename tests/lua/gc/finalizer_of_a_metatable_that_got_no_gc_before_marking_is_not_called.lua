local a = setmetatable({}, { __gc = true })
setmetatable(a, { __gc = function() print("marked by the first metatable") end })
-- expect: marked by the first metatable
a = nil
collectgarbage()
local b = setmetatable({}, {})
getmetatable(b).__gc = function() print("never") end
b = nil
collectgarbage()
print("end") -- expect: end
-- manual: 2.5.3
