local t = {}
print(select(2, pcall(function() return t.x & 1 end)))
-- expect: bitwise_operation_names_the_variable.lua:2: attempt to perform bitwise operation on a nil value (field 'x')
print(select(2, pcall(function() return 1 << t end)))
-- expect: bitwise_operation_names_the_variable.lua:4: attempt to perform bitwise operation on a table value (upvalue 't')
print(select(2, pcall(function(a) return 1.5 | a end, 1)))
-- expect: bitwise_operation_names_the_variable.lua:6: number has no integer representation
