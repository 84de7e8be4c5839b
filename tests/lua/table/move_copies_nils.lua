local t = table.move({ 1, nil, 3 }, 1, 3, 1, { "a", "b", "c" })
print(t[1], t[2], t[3]) -- expect: 1	nil	3
