local x, y, z = 1, 2, 3
x, y, z = z, x, y
print(x, y, z) -- expect: 3	1	2
-- manual: 3.3.3
