for i in 5 do end
-- expect error: generic_for_over_a_value_that_is_no_function.lua:1: attempt to call a number value (for iterator 'for iterator')
-- manual: 3.3.5
