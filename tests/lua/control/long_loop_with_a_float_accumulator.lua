local sum = 0
for i = 1, 100000 do sum = sum + i * 0.5 end
print(sum) -- expect: 2500025000.0
-- manual: 3.3.5
