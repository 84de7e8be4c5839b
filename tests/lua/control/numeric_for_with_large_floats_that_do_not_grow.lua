local n = 0
for x = 2.0 ^ 53, 2.0 ^ 53 + 10, 1.0 do n = n + 1 if n == 5 then break end end
print(n) -- expect: 5
-- manual: 3.3.5
