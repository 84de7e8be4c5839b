local function count(a, b, c) local n = 0 for i = a, b, c or 1 do n = n + 1 if math.type(i) ~= "integer" then print("float") end end return n end
print(count(1, 3.999), count(1, 4.0), count(1, 0.999), count(3, 0.5, -1), count(3, 1.5, -1), count(-1, -2.5, -1))
-- expect: 3	4	0	3	2	2
print(count(1, 0.5), count(1, -0.5, -1), count(0, -0.0), count(2, 1.999), count(2, 2.000001)) -- expect: 0	2	1	0	1
-- manual: 3.3.5
