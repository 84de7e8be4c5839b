local t = { 1, 2 }
table.insert(t, 3)
print(#t, t[3], select("#", table.insert(t, 4))) -- expect: 3	3	0
