local seen, n = {}, 0
for i = 1, 2000 do local x = math.random(-3, 6) if not seen[x] then seen[x] = true n = n + 1 end if x < -3 or x > 6 or math.type(x) ~= "integer" then print("wrong", x) end end
print(n, math.random(5, 5), math.random(1), math.type(math.random(3.0)), math.type(math.random("3")))
-- expect: 10	5	1	integer	integer
-- manual: 6.7
