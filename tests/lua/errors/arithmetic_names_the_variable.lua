local t, up = {}, true
print(select(2, pcall(function() local b = {} return b + 1 end)))
-- expect: arithmetic_names_the_variable.lua:2: attempt to perform arithmetic on a table value (local 'b')
print(select(2, pcall(function() return 1 - up end)))
-- expect: arithmetic_names_the_variable.lua:4: attempt to perform arithmetic on a boolean value (upvalue 'up')
print(select(2, pcall(function() return undefined * 2 end)))
-- expect: arithmetic_names_the_variable.lua:6: attempt to perform arithmetic on a nil value (global 'undefined')
print(select(2, pcall(function() return t.n / 2 end)))
-- expect: arithmetic_names_the_variable.lua:8: attempt to perform arithmetic on a nil value (field 'n')
