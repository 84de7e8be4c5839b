print(math.max(1, 2, 3), math.max(3, 2, 1), math.min(1, 2, 3), math.max(-1), math.max(1, 2.5), math.min(1, 0.5), math.max(2, 2.0), math.max(2.0, 2), math.min(2, 2.0), math.max(math.maxinteger, 1 / 0), math.min(math.mininteger, -1 / 0), math.max(1, math.mininteger))
-- expect: 3	3	1	-1	2.5	0.5	2	2.0	2	inf	-inf	1
print(math.max(math.maxinteger, 2.0 ^ 63), math.max(-0.0, 0.0), math.max(0.0, -0.0), math.type(math.max(1, 2)), math.max("10"))
-- expect: 9.2233720368548e+18	-0.0	0.0	integer	10
print(pcall(math.max)) print(pcall(math.min)) print(pcall(math.max, 1, "x")) print(pcall(math.max, {}, 1))
-- expect: false	bad argument #1 to 'math.max' (value expected)
-- expect: false	bad argument #1 to 'math.min' (value expected)
-- expect: false	attempt to compare number with string
-- expect: false	attempt to compare table with number
-- manual: 6.7
