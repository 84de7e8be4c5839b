local zero = 0
print(pcall(function() return 1 // zero end))
-- expect: false	...vision_by_zero_is_an_error_and_float_division_is_not.lua:2: attempt to divide by zero
print(pcall(function() return 1 % zero end))
-- expect: false	...vision_by_zero_is_an_error_and_float_division_is_not.lua:4: attempt to perform 'n%0'
print(pcall(function() return 0 // zero end))
-- expect: false	...vision_by_zero_is_an_error_and_float_division_is_not.lua:6: attempt to divide by zero
print(1 / zero, -1 / zero, 1.0 // zero, 1 // 0.0, 1 // -0.0) -- expect: inf	-inf	inf	inf	-inf
print(pcall(function() return 1 // 0 end))
-- expect: false	...vision_by_zero_is_an_error_and_float_division_is_not.lua:9: attempt to divide by zero
print(pcall(function() return 1 % 0 end))
-- expect: false	...vision_by_zero_is_an_error_and_float_division_is_not.lua:11: attempt to perform 'n%0'
-- manual: 3.4.1
