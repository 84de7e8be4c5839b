local t = {}
print(select(2, pcall(function() return -t.x end)))
-- expect: unary_minus_and_length_name_the_variable.lua:2: attempt to perform arithmetic on a nil value (field 'x')
print(select(2, pcall(function() return #t.x end)))
-- expect: unary_minus_and_length_name_the_variable.lua:4: attempt to get length of a nil value (field 'x')
print(select(2, pcall(function() local b = {} return ~b end)))
-- expect: unary_minus_and_length_name_the_variable.lua:6: attempt to perform bitwise operation on a table value (local 'b')
