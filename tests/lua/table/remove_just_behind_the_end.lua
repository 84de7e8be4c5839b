local t = { "a", "b" }
t[3] = nil
print(table.remove(t, 3), #t) -- expect: nil	2
