local t = { "a", "c" }
table.insert(t, 2, "b")
table.insert(t, 1, "0")
table.insert(t, 5, "d")
print(table.concat(t)) -- expect: 0abcd
