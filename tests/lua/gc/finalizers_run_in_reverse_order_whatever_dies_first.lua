local log = {}
local function new(name, ref) return setmetatable({ ref = ref }, { __gc = function() log[#log + 1] = name end }) end
local a = new("a")
local b = new("b", a)
local c = new("c")
a, b, c = nil
collectgarbage()
print(table.concat(log, " ")) -- expect: c b a
-- manual: 2.5.3
