local n = 0
for i = 1, 1e30 do n = n + 1 if n == 3 then break end end
for i = 1, -1e30 do print("no") end
for i = 1, -1e30, -1 do n = n + 1 if n == 6 then break end end
print(n) -- expect: 6
-- manual: 3.3.5
