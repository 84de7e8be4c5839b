local sum = 0
for i = 1, 1000 do
  sum = sum + i
  if i == 500 then sum = sum + 0.5 end
end
print(sum) -- expect: 500500.5
-- manual: 3.4.1
