local t = {}
table.insert(t, 1, "x")
print(#t, t[1]) -- expect: 1	x
