local t = { 1, 2, 3 }
t[2] = 2.5
t[3] = "three"
t[1] = nil
print(t[1], t[2], t[3], math.type(t[2])) -- expect: nil	2.5	three	float
local f = { 1.5, 2.5 }
f[1] = 1
print(math.type(f[1]), f[1]) -- expect: integer	1
-- manual: 2.1
