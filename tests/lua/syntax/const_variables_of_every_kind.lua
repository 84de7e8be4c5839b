local a <const>, b <const>, c <const>, d <const>, e = nil, true, 2 ^ 53, "s", {}
print(a, b, c, d, type(e)) -- expect: nil	true	9.007199254741e+15	s	table
-- manual: 3.3.7
