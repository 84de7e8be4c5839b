local t = {}
for i = -5, 5 do t[i] = i * i end
print(t[-5], t[0], t[5], #t) -- expect: 25	0	25	5
-- manual: 2.1
