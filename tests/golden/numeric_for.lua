local sum = 0
for i = 1, 10 do sum = sum + i end
for i = 10, 1, -1 do sum = sum - i end
for x = 0.0, 1.0, sum do
  if x > 0.5 then break end
end
return sum
