local n = 0
for x = 1, math.huge, 0.5 do n = n + 1 if x > 3 then break end end
for x = -math.huge, math.huge, math.huge do n = n + 1 if n > 20 then break end end
for x = math.huge, 1.0 do n = n + 1 end
for x = 1.0, -math.huge, -1e308 do n = n + 1 if n > 40 then break end end
print(n) -- expect: 41
-- manual: 3.3.5
