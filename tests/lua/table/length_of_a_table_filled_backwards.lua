local t = {}
for i = 10, 1, -1 do t[i] = i end
print(#t) -- expect: 10
-- manual: 3.4.7
