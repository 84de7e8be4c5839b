for i = 5, 5 do io.write(i, " ") end
for i = 5, 5, -1 do io.write(i, " ") end
for i = 5, 5, math.maxinteger do io.write(i, " ") end
for i = 5.5, 5.5 do io.write(i, " ") end
for i = math.maxinteger, math.maxinteger do io.write(i, " ") end
for i = math.mininteger, math.mininteger, -1 do io.write(i, " ") end
print()
-- expect: 5 5 5 5.5 9223372036854775807 -9223372036854775808 
-- manual: 3.3.5
