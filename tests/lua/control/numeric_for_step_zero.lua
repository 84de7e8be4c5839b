for i = 1, 10, 0 do print(i) end -- expect error: numeric_for_step_zero.lua:1: 'for' step is zero
-- manual: 3.3.5
