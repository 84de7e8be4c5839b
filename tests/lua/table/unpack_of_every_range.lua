local t = { "a", "b", "c" }
print(table.unpack(t)) print(table.unpack(t, 2)) print(table.unpack(t, 2, 3)) print(table.unpack(t, -1, 1)) print(table.unpack(t, 3, 5)) print(select("#", table.unpack(t, 4)), select("#", table.unpack(t, 3, 2)), select("#", table.unpack({})), select("#", table.unpack({}, 1, 3))) print(table.unpack(t, 2.0, "3"))
-- expect: a	b	c
-- expect: b	c
-- expect: b	c
-- expect: nil	nil	a
-- expect: c	nil	nil
-- expect: 0	0	0	3
-- expect: b	c
print(table.unpack({ [math.maxinteger] = "m" }, math.maxinteger, math.maxinteger)) print(select("#", table.unpack({}, math.maxinteger, math.mininteger))) print(pcall(table.unpack, {}, 1, 1e7)) print(pcall(table.unpack, {}, math.mininteger, math.maxinteger)) print(pcall(table.unpack, {}, 0, math.maxinteger))
-- expect: m
-- expect: 0
-- expect: false	too many results to unpack
-- expect: false	too many results to unpack
-- expect: false	too many results to unpack
print(pcall(table.unpack)) print(pcall(table.unpack, {}, 1.5)) print(pcall(table.unpack, 5, 1, 0))
-- expect: false	attempt to get length of a nil value
-- expect: false	bad argument #2 to 'table.unpack' (number has no integer representation)
-- expect: true
-- manual: 6.6
