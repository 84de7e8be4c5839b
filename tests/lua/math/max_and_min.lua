print(math.max(1, 3, 2), math.min(1, 3, 2), math.max(5))  -- expect: 3	1	5
print(math.max(1, 2.5), math.min(1, 1.0), math.max(1.0, 1)) -- expect: 2.5	1	1.0
print(math.type(math.max(1, 2)), math.type(math.max(1, 2.0))) -- expect: integer	float
print(pcall(math.max)) -- expect: false	bad argument #1 to 'math.max' (value expected)
