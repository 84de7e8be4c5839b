local t = { 1, 2, 3, [-1] = 1, [0] = 1, [1.5] = 1, x = 1, [true] = 1, [math.mininteger] = 1, [2.0 ^ 70] = 1 }
print(#t) -- expect: 3
t[3] = nil
print(#t) -- expect: 2
-- manual: 3.4.7
