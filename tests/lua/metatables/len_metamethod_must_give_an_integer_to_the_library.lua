local t = setmetatable({}, { __len = function() return "x" end })
print(pcall(table.concat, t)) -- expect: false	object length is not an integer
-- manual: 6.6
