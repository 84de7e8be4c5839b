local n = 0
for i = math.maxinteger - 1, math.maxinteger, 3 do n = n + 1 end
for i = math.mininteger + 1, math.mininteger, -3 do n = n + 1 end
for i = math.maxinteger, math.mininteger, math.mininteger do n = n + 1 end
for i = math.mininteger, math.maxinteger, math.maxinteger do n = n + 1 end
for i = 1, math.maxinteger, math.maxinteger do n = n + 1 end
for i = 0, math.mininteger, math.mininteger do n = n + 1 end
print(n) -- expect: 10
-- manual: 3.3.5 8.1
