local log = {}
local mt = { __gc = function(o) log[#log + 1] = o.name end }
local a, b = setmetatable({ name = "a" }, mt), setmetatable({ name = "b" }, mt)
setmetatable(a, { __gc = mt.__gc })
a, b = nil
collectgarbage()
print(table.concat(log, " ")) -- expect: b a
-- manual: 2.5.3
