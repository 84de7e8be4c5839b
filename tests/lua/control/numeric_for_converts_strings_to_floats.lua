for i = "1", 2 do io.write(i, " ", math.type(i), " ") end
for i = 1, "2" do io.write(i, " ", math.type(i), " ") end
for i = 1, 2, "1" do io.write(i, " ", math.type(i), " ") end
print(pcall(function() for i = "x", 2 do end end))
-- expect: 1 float 2 float 1 integer 2 integer 1 float 2 float false	numeric_for_converts_strings_to_floats.lua:4: bad 'for' initial value (number expected, got string)
-- manual: 3.3.5 3.4.3
