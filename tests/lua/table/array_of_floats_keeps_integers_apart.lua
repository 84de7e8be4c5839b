local t = {}
for i = 1, 10 do t[i] = i / 2 end
t[5] = 7
print(t[4], t[5], t[6], math.type(t[5])) -- expect: 2.0	7	3.0	integer
-- manual: 2.1
