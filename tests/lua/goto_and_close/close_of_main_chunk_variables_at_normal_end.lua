local x <close> = setmetatable({}, { __close = function() print("closed") end })
print("last statement")
-- expect: last statement
-- expect: closed
