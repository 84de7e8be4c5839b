print(select(2, pcall(function() return "abc" + 1 end)))
-- expect: arithmetic_on_a_string_that_is_no_number.lua:1: attempt to add a 'string' with a 'number'
print(select(2, pcall(function() return 2 // "" end)))
-- expect: arithmetic_on_a_string_that_is_no_number.lua:3: attempt to idiv a 'number' with a 'string'
print(select(2, pcall(function() return -"x" end)))
-- expect: arithmetic_on_a_string_that_is_no_number.lua:5: attempt to unm a 'string' with a 'string'
-- manual: 3.4.3
