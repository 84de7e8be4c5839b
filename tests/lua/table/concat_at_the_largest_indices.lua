local t = { [math.maxinteger] = "x", [math.maxinteger - 1] = "y" }
print(table.concat(t, "-", math.maxinteger - 1, math.maxinteger)) -- expect: y-x
