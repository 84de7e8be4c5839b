local a, b = { 1, 2, 3 }, { "x" }
print(table.move(a, 1, 3, 2, b) == b, table.concat(b, " ")) -- expect: true	x 1 2 3
print(table.move(a, 2, 3, 10)[11])                          -- expect: 3
