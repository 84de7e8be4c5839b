print(math.type(1), math.type(1.0), math.type(1e100), math.type(0 / 0), math.type("1"), math.type(nil), math.type({}), math.type(true), math.type(2 ^ 2), math.type(4 // 2), math.type(4 / 2), pcall(math.type))
-- expect: integer	float	float	float	nil	nil	nil	nil	float	integer	float	false	bad argument #1 to 'math.type' (value expected)
-- manual: 6.7
