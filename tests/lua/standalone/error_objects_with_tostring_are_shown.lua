local t = setmetatable({}, { __tostring = function() return "my error" end })
error(t)
-- expect error: my error
