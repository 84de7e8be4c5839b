print(tonumber(3), tonumber(3.5), tonumber("3"), tonumber("3."), tonumber(".5"), tonumber("0x10"), tonumber("0x.8"), tonumber("1e2"), tonumber("  12  "), tonumber("-0x10"), tonumber("+1"), tonumber("- 1"))
-- expect: 3	3.5	3	3.0	0.5	16	0.5	100.0	12	-16	1	nil
print(math.type(tonumber("10")), math.type(tonumber("10.0")), math.type(tonumber("1e1")), tonumber("9223372036854775808"), tonumber("0xffffffffffffffffff"))
-- expect: integer	float	float	9.2233720368548e+18	-1
print(tonumber(""), tonumber("1x"), tonumber("1 1"), tonumber("0x"), tonumber("1e"), tonumber("\0001"), tonumber("1\0"), tonumber({}), tonumber(true), tonumber(nil), tonumber("nan"), tonumber("inf"), tonumber("0x1p-2"), tonumber("1_0"))
-- expect: nil	nil	nil	nil	nil	nil	nil	nil	nil	nil	nil	nil	0.25	nil
print(pcall(tonumber)) -- expect: false	bad argument #1 to 'tonumber' (value expected)
-- manual: 6.1
