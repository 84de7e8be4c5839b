local t = setmetatable({}, { __len = function() return 3 end, __index = function(_, i) return "v" .. i end })
print(table.concat(t, " "), table.concat(t, " ", 2, 5)) -- expect: v1 v2 v3	v2 v3 v4 v5
-- manual: 6.6
