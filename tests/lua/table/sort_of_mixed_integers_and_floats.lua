local t = { 2, 1.5, -1, 2.5, 0, -0.5 }
table.sort(t)
print(table.concat(t, " ")) -- expect: -1 -0.5 0 1.5 2 2.5
