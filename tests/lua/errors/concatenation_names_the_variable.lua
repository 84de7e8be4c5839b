local t, up = {}, true
print(select(2, pcall(function() local a return "x" .. a end)))
-- expect: concatenation_names_the_variable.lua:2: attempt to concatenate a nil value (local 'a')
print(select(2, pcall(function() return t.name .. "x" end)))
-- expect: concatenation_names_the_variable.lua:4: attempt to concatenate a nil value (field 'name')
print(select(2, pcall(function() return "a" .. up .. "b" end)))
-- expect: concatenation_names_the_variable.lua:6: attempt to concatenate a boolean value (upvalue 'up')
print(select(2, pcall(function() return "a" .. undefined end)))
-- expect: concatenation_names_the_variable.lua:8: attempt to concatenate a nil value (global 'undefined')
