print(math.tointeger("x"), math.tointeger({}), math.tointeger(nil == 1)) -- expect: nil	nil	nil
print(pcall(math.tointeger))
-- expect: false	bad argument #1 to 'math.tointeger' (value expected)
