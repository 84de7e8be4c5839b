local mt = { __gc = function() print("never") end }
local a, b = setmetatable({}, mt), setmetatable({}, mt)
mt.__gc = nil
a = nil
collectgarbage()
print("nothing") -- expect: nothing
-- manual: 2.5.3
