print(math.type("10" + 1), math.type("10.0" + 1)) -- expect: integer	float
print("9223372036854775807" + 1)                  -- expect: -9223372036854775808
print("9223372036854775808" + 0)                  -- expect: 9.2233720368548e+18
-- manual: 3.4.3
