local t = {}
print(select(2, pcall(function() return "a" .. "b" .. t .. "c" end)))
-- expect: concatenation_blames_the_operand_that_is_wrong.lua:2: attempt to concatenate a table value (upvalue 't')
print(select(2, pcall(function() return t.x .. "b" .. "c" end)))
-- expect: concatenation_blames_the_operand_that_is_wrong.lua:4: attempt to concatenate a nil value (field 'x')
print(select(2, pcall(function() return "a" .. t.y.z end)))
-- expect: concatenation_blames_the_operand_that_is_wrong.lua:6: attempt to index a nil value (field 'y')
print(select(2, pcall(function() return 1 .. {} .. 2 end)))
-- expect: concatenation_blames_the_operand_that_is_wrong.lua:8: attempt to concatenate a table value
-- manual: 3.4.6
