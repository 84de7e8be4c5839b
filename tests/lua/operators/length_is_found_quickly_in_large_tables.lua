local t = {}
for i = 1, 100000 do t[i] = i end
local start, sum = os.clock(), 0
for i = 1, 100000 do sum = sum + #t end
for i = 100000, 50001, -1 do t[i] = nil end
for i = 1, 10000 do sum = sum + #t end
print(sum, os.clock() - start < 5) -- expect: 10500000000	true
-- manual: 3.4.7
