print(table.unpack({ [math.maxinteger] = "x" }, math.maxinteger, math.maxinteger)) -- expect: x
print(table.unpack({ [math.mininteger] = "y" }, math.mininteger, math.mininteger)) -- expect: y
print(table.unpack({}, math.maxinteger, math.mininteger))                          -- expect:
