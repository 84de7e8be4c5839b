print(tonumber(""), tonumber(" "), tonumber("abc"), tonumber("1 2"), tonumber("1e")) -- expect: nil	nil	nil	nil	nil
print(tonumber("0x"), tonumber("--1"), tonumber("1_0"), tonumber("inf"), tonumber("nan")) -- expect: nil	nil	nil	nil	nil
print(tonumber({}), tonumber(nil), tonumber(true), tonumber("1\0"))                 -- expect: nil	nil	nil	nil
print(pcall(tonumber)) -- expect: false	bad argument #1 to 'tonumber' (value expected)
