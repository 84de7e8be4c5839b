local n = 0
for x = -math.huge, 0 do n = n + 1 if n == 3 then break end end
print(n) -- expect: 3
-- manual: 3.3.5
