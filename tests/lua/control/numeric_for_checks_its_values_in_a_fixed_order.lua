print(pcall(function() for i = {}, {}, {} do end end))
-- expect: false	numeric_for_checks_its_values_in_a_fixed_order.lua:1: bad 'for' limit (number expected, got table)
print(pcall(function() for i = {}, 1, {} do end end))
-- expect: false	numeric_for_checks_its_values_in_a_fixed_order.lua:3: bad 'for' step (number expected, got table)
print(pcall(function() for i = {}, 1, 1 do end end))
-- expect: false	numeric_for_checks_its_values_in_a_fixed_order.lua:5: bad 'for' initial value (number expected, got table)
print(pcall(function() for i = {}, {}, 0 do end end))
-- expect: false	numeric_for_checks_its_values_in_a_fixed_order.lua:7: bad 'for' limit (number expected, got table)
print(pcall(function() for i = 1, {}, 0 do end end))
-- expect: false	numeric_for_checks_its_values_in_a_fixed_order.lua:9: 'for' step is zero
print(pcall(function() for i = 1.0, {}, 0 do end end))
-- expect: false	numeric_for_checks_its_values_in_a_fixed_order.lua:11: bad 'for' limit (number expected, got table)
-- manual: 3.3.5
