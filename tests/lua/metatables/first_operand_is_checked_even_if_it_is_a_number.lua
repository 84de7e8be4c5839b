debug.setmetatable(0, { __add = function() return "number's" end, __concat = function() return "number's" end })
local t = setmetatable({}, { __add = function() return "table's" end, __concat = function() return "table's" end })
print(1 + t, t + 1, 1 + 2, 1 .. t, t .. 1, 1 .. 2) -- expect: number's	table's	3	number's	table's	12
debug.setmetatable(0, nil)
-- manual: 2.4
