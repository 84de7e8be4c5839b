-- the sign is an operator: the numeral before it does not fit an integer
print(-9223372036854775808)            -- expect: -9.2233720368548e+18
print(math.type(-9223372036854775808)) -- expect: float
