local t = { [1] = "key", "item" }
print(t[1], #t) -- expect: item	1
-- manual: 3.4.9
