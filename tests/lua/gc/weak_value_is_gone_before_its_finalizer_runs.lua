local weak = setmetatable({}, { __mode = "v" })
weak[1] = setmetatable({}, { __gc = function() print("in finalizer", weak[1]) end })
collectgarbage() -- expect: in finalizer	nil
-- manual: 2.5.4
