local t = { "a", "b", "c" }
print(table.remove(t), #t, table.remove(t), table.remove(t)) -- expect: c	2	b	a
print(table.remove(t), #t)                                   -- expect: nil	0
