local low, high = 1, 0
for i = 1, 10000 do local x = math.random() low, high = math.min(low, x), math.max(high, x) end
print(low >= 0, high < 1, low < 0.01, high > 0.99, math.type(math.random())) -- expect: true	true	true	true	float
-- manual: 6.7
