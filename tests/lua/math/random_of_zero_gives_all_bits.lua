local negative = false
for i = 1, 200 do negative = negative or math.random(0) < 0 end
print(negative, math.type(math.random(0))) -- expect: true	integer
