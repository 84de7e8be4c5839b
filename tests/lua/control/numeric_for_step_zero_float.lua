print(select(2, pcall(function() for i = 1, 10, 0.0 do end end)))  -- expect: numeric_for_step_zero_float.lua:1: 'for' step is zero
print(select(2, pcall(function() for i = 1, 10, -0.0 do end end))) -- expect: numeric_for_step_zero_float.lua:2: 'for' step is zero
-- manual: 3.3.5
