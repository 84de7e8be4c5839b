print(math.pi, math.huge, math.maxinteger, math.mininteger, math.type(math.pi), math.type(math.huge), math.type(math.maxinteger))
-- expect: 3.1415926535898	inf	9223372036854775807	-9223372036854775808	float	float	integer
print(math.huge > math.maxinteger, math.huge == 1 / 0, math.maxinteger + 1 == math.mininteger, ("%.15f"):format(math.pi))
-- expect: true	true	true	3.141592653589793
-- manual: 6.7
