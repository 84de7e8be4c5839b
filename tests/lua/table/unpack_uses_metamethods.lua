local t = setmetatable({}, { __len = function() return 3 end, __index = function(_, i) return i * i end })
print(table.unpack(t)) print(table.unpack(t, 2, 5)) print(table.unpack("abc", 1, 2)) print(pcall(table.unpack, nil, 1, 2))
-- expect: 1	4	9
-- expect: 4	9	16	25
-- expect: nil	nil
-- expect: false	attempt to index a nil value
-- manual: 6.6
