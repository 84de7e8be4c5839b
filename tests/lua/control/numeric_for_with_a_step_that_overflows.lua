for i = 1, math.maxinteger, math.maxinteger do io.write(i, " ") end
for i = -1, math.mininteger, math.mininteger do io.write(i, " ") end
for i = math.mininteger, math.maxinteger, math.maxinteger do io.write(i, " ") end
print("end") -- expect: 1 -1 -9223372036854775808 -1 9223372036854775806 end
-- manual: 3.3.5
