local sum = 0
for k, v in next, { 1, 2, 3, x = 4 } do sum = sum + v end
for k, v in next, {} do sum = 0 end
print(sum) -- expect: 10
-- manual: 3.3.5
