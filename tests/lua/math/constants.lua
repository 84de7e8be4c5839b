print(math.pi, math.huge, math.maxinteger, math.mininteger)  -- expect: 3.1415926535898	inf	9223372036854775807	-9223372036854775808
