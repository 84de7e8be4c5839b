print("1" + "2", math.type("1" + "2"), pcall(function() return "1" | 2 end))
-- expect: 3	integer	false	...rithmetic_keeps_the_kind_and_bitwise_refuses_strings.lua:1: attempt to perform bitwise operation on a string value (constant '1')
-- manual: 8.1
