print(2.0 ^ 53 | 0, -2.0 ^ 63 | 0, pcall(function() return 2.0 ^ 63 | 0 end))
-- expect: 9007199254740992	-9223372036854775808	false	float_to_integer_conversion_needs_an_exact_value.lua:1: number has no integer representation
print(pcall(function() return 1e100 | 0 end))
-- expect: false	float_to_integer_conversion_needs_an_exact_value.lua:3: number has no integer representation
print(math.tointeger(3.0), math.tointeger(3.5), math.tointeger(-0.0), math.tointeger(2.0 ^ 63), math.tointeger(-2.0 ^ 63))
-- expect: 3	nil	0	nil	-9223372036854775808
print(("x"):rep(3.0), pcall(string.rep, "x", 3.5))
-- expect: xxx	false	bad argument #2 to 'string.rep' (number has no integer representation)
-- manual: 3.4.3
