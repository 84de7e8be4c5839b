local x, y, z = 1, 2, 3
x, y, z = y, z, x
print(x, y, z) -- expect: 2	3	1
local t = { 1, 2, 3 }
t[1], t[2], t[3] = t[3], t[1], t[2]
print(t[1], t[2], t[3]) -- expect: 3	1	2
g1, g2 = 1, 2
g1, g2 = g2, g1
print(g1, g2) -- expect: 2	1
-- manual: 3.3.3
