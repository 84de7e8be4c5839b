local t = {}
t[math.maxinteger], t[math.mininteger], t[2.0 ^ 63] = "max", "min", "float"
print(t[math.maxinteger], t[math.mininteger], t[-2.0 ^ 63], t[2.0 ^ 63]) -- expect: max	min	min	float
-- manual: 2.1
