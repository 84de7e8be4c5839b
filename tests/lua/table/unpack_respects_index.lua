print(table.unpack(setmetatable({}, { __index = function(_, i) return i * i end }), 1, 4)) -- expect: 1	4	9	16
