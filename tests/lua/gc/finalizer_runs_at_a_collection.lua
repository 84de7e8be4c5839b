setmetatable({}, { __gc = function() print("finalized") end })
collectgarbage()  -- expect: finalized
print("after")    -- expect: after
-- manual: 2.5.3
