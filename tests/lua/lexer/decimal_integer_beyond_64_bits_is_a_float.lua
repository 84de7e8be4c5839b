print(9223372036854775807)            -- expect: 9223372036854775807
print(9223372036854775808)            -- expect: 9.2233720368548e+18
print(math.type(9223372036854775808)) -- expect: float
print(math.type(9223372036854775807)) -- expect: integer
