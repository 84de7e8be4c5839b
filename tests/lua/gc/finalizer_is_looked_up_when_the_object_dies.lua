local mt = { __gc = function() print("first") end }
local a = setmetatable({}, mt)
mt.__gc = function() print("second") end -- expect: second
a = nil
collectgarbage()
-- manual: 2.5.3
