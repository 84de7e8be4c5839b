local t = { 1, 2, 3 }
table.move(t, 3, 2, 1)
table.move(t, 1, 0, 100)
print(table.concat(t, " "), t[100]) -- expect: 1 2 3	nil
