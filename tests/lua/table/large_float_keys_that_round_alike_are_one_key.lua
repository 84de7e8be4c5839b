local t = {}
t[2.0 ^ 53] = "float"
t[2 ^ 53 + 1] = "the sum is rounded to the same float"
t[(1 << 53) + 1] = "the next integer"
print(t[1 << 53], t[(1 << 53) + 1]) -- expect: the sum is rounded to the same float	the next integer
-- manual: 2.1
