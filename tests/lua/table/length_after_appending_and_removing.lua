local t = {}
for i = 1, 100 do t[i] = i end
for i = 100, 51, -1 do t[i] = nil end
print(#t)     -- expect: 50
t[#t + 1] = "x"
print(#t)     -- expect: 51
-- manual: 3.4.7
