local t = { 3, 1, 2, x = "x", [true] = "t", [1.5] = "f" }
table.sort(t) table.insert(t, 4) table.remove(t, 1)
print(table.concat(t, " "), t.x, t[true], t[1.5], select("#", table.unpack(t))) -- expect: 2 3 4	x	t	f	3
-- manual: 6.6
