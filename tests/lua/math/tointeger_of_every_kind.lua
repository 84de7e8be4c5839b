print(math.tointeger(3), math.tointeger(3.0), math.tointeger(-0.0), math.tointeger(3.5), math.tointeger(2.0 ^ 53), math.tointeger(2.0 ^ 63), math.tointeger(-2.0 ^ 63), math.tointeger(1 / 0), math.tointeger(0 / 0), math.tointeger("3"), math.tointeger("3.0"), math.tointeger("x"), math.tointeger({}), math.tointeger(true), math.tointeger(nil))
-- expect: 3	3	0	nil	9007199254740992	nil	-9223372036854775808	nil	nil	3	3	nil	nil	nil	nil
print(pcall(math.tointeger)) -- expect: false	bad argument #1 to 'math.tointeger' (value expected)
-- manual: 6.7
