print(table.pack().n, table.pack(nil).n, table.pack(1, nil, nil).n, #table.pack(1, 2, 3), table.pack(nil, 2)[2], table.pack(table.unpack({}, 1, 300)).n, next(table.pack()))
-- expect: 0	1	3	3	2	300	n	0
local t = table.pack("a", "b")
t.n = nil
print(next(t, 2), table.concat(t)) -- expect: nil	ab
-- manual: 6.6
