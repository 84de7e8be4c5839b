local n = 0
for i = math.mininteger + 1, math.mininteger, -1 do n = n + 1 end
for i = math.mininteger + 1, -math.huge, -1 do n = n + 1 end
print(n) -- expect: 4
-- manual: 3.3.5
