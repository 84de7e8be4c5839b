print(math.type(math.abs(1)), math.type(math.abs(1.0)), math.type(math.fmod(5, 3)), math.type(math.fmod(5.0, 3)), math.type(math.floor(1.5)), math.type(math.sqrt(4)), math.type(math.exp(0)), math.type(math.log(1)), math.type(math.sin(0)), math.type(math.deg(0)), math.type(math.max(1, 2)), math.type(math.max(1.0, 2.0)))
-- expect: integer	float	integer	float	integer	float	float	float	float	float	integer	float
-- manual: 6.7
