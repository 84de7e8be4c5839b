setmetatable({ name = "obj" }, { __gc = function(o) print(o.name) end })
collectgarbage() -- expect: obj
-- manual: 2.5.3
