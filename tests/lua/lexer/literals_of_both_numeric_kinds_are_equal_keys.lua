local t = { [1] = "int" }
t[1.0] = "float"
print(t[1], #t)   -- expect: float	1
t[0x1p1] = "two"
print(t[2], next({ [3.0] = 0 })) -- expect: two	3	0
-- manual: 2.1
