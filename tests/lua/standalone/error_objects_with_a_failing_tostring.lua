error(setmetatable({}, { __tostring = function() error("again", 0) end }))
-- expect error: again
