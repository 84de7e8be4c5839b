local n = 0
for i = math.maxinteger - 1, math.maxinteger do n = n + 1 end
print(n) -- expect: 2
for i = math.maxinteger - 1, math.huge do n = n + 1 end
print(n) -- expect: 4
-- manual: 3.3.5
