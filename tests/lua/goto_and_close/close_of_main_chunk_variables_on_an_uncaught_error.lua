local x <close> = setmetatable({}, { __close = function(_, e) print("closed", type(e)) end })
error("fatal", 0)
-- expect: closed	string
-- expect error: fatal
