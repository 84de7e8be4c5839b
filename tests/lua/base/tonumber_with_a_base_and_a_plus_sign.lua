print(tonumber("+10", 2), tonumber(" +z ", 36), tonumber("+0", 10)) -- expect: 2	35	0
print(tonumber("+ 1", 10), tonumber("+-1", 10), tonumber("++1", 10), tonumber("+", 10)) -- expect: nil	nil	nil	nil
