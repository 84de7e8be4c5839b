x = setmetatable({}, { __gc = function() print("finalized") end })
error("stop", 0)
-- expect: finalized
-- expect error: stop
