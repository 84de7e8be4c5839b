local t = setmetatable({}, { __index = function(_, k) return k == nil and "nil" or "nan" end })
print(t[nil], t[0 / 0]) -- expect: nil	nan
-- manual: 2.4
