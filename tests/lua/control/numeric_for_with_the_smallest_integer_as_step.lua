local n = 0
for i = math.maxinteger, math.mininteger, math.mininteger do n = n + 1 end
print(n) -- expect: 2
-- manual: 3.3.5
