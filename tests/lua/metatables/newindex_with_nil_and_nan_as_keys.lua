local t = setmetatable({}, { __newindex = function(_, k, v) print(k ~= k and "nan" or k, v) end })
-- expect: nil	1
-- expect: nan	2
t[nil] = 1
t[0 / 0] = 2
local u = setmetatable({}, { __newindex = {} })
print(pcall(function() u[nil] = 1 end)) -- expect: false	newindex_with_nil_and_nan_as_keys.lua:7: table index is nil
-- manual: 2.4
