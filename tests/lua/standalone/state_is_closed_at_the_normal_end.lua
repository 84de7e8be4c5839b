local x <close> = setmetatable({}, { __close = function() print("closed") end })
y = setmetatable({}, { __gc = function() print("finalized") end })
print("end of the script")
-- expect: end of the script
-- expect: closed
-- expect: finalized
