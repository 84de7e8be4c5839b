local t = { [1] = "key", "item" }
print(t[1], #t) -- expect: item	1
