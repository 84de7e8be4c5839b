print(pcall(function() return 1 << 1 .. 0 end))
-- expect: false	precedence_of_shift_and_concatenation.lua:1: attempt to perform bitwise operation on a string value
print(1 << 2 + 1, 8 >> 1 + 1, 1 + 1 << 2, "1" .. 1 + 1) -- expect: 8	2	8	12
-- manual: 3.4.8
