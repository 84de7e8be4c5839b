local mt = { __gc = true }
local object = setmetatable({}, mt)
mt.__gc = function() print("finalized") end
object = nil
collectgarbage() -- expect: finalized
-- manual: 2.5.3
