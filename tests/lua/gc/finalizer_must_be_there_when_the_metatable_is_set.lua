local mt = {}
local object = setmetatable({}, mt)
mt.__gc = function() print("too late") end
object = nil
collectgarbage()
print("not finalized") -- expect: not finalized
-- manual: 2.5.3
