x = setmetatable({}, { __gc = function() print("finalized") end })
error("stop", 0)
-- expect: finalized
-- expect error: stop
-- manual: 2.5.3
