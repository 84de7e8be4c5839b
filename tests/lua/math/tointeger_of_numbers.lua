print(math.tointeger(5), math.tointeger(5.0), math.tointeger(-0.0))       -- expect: 5	5	0
print(math.tointeger(5.5), math.tointeger(2.0 ^ 63), math.tointeger(0 / 0)) -- expect: nil	nil	nil
print(math.tointeger(-2.0 ^ 63) == math.mininteger, math.tointeger(1 / 0)) -- expect: true	nil
