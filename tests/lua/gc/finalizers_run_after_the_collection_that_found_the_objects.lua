local order = {}
local weak = setmetatable({}, { __mode = "v" })
local o = setmetatable({}, { __gc = function() order[#order + 1] = "finalizer" end })
weak[1] = o
o = nil
collectgarbage()
order[#order + 1] = "after"
print(table.concat(order, " "), weak[1]) -- expect: finalizer after	nil
-- manual: 2.5.3
