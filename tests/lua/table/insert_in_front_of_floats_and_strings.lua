local f, s, m = { 1.5, 2.5 }, { "a", "b" }, { 1, 2 }
table.insert(f, 1, 0.5)
table.insert(s, 1, "z")
table.insert(m, 2, 1.5)
print(table.concat(f, " "), table.concat(s, " "), table.concat(m, " "))
-- expect: 0.5 1.5 2.5	z a b	1 1.5 2
