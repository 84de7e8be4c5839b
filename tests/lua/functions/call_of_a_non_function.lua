local x = 5
x() -- expect error: call_of_a_non_function.lua:2: attempt to call a number value (local 'x')
-- manual: 3.4.10
