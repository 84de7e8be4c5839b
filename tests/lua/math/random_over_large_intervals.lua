local max, min = math.maxinteger, math.mininteger
for i = 1, 200 do
  local a, b, c, d = math.random(min, max), math.random(0, max), math.random(min, 0), math.random(max - 1, max)
  if b < 0 or c > 0 or d < max - 1 or math.type(a) ~= "integer" then print("wrong") end
end
print(math.type(math.random(max)), math.random(max, max) == max, math.random(min, min) == min)
-- expect: integer	true	true
-- manual: 6.7
