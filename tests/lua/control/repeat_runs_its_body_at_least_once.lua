local n = 0
repeat n = n + 1 until true
print(n)                     -- expect: 1
repeat n = n * 2 until n > 100
print(n)                     -- expect: 128
