print(math.abs(5), math.abs(-5), math.abs(0), math.abs(-0.0), math.abs(-2.5), math.abs(math.mininteger) == math.mininteger, math.abs(math.mininteger + 1), math.abs(-math.huge), math.abs("-3"), math.type(math.abs(-3)), math.type(math.abs(-3.0)))
-- expect: 5	5	0	0.0	2.5	true	9223372036854775807	inf	3.0	integer	float
print(pcall(math.abs)) print(pcall(math.abs, "x")) print(pcall(math.abs, {}))
-- expect: false	bad argument #1 to 'math.abs' (number expected, got no value)
-- expect: false	bad argument #1 to 'math.abs' (number expected, got string)
-- expect: false	bad argument #1 to 'math.abs' (number expected, got table)
-- manual: 6.7
