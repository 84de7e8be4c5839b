print(select(2, pcall(function() for i = {}, 1 do end end)))
-- expect: numeric_for_bounds_must_be_numbers.lua:1: bad 'for' initial value (number expected, got table)
print(select(2, pcall(function() for i = 1, nil do end end)))
-- expect: numeric_for_bounds_must_be_numbers.lua:3: bad 'for' limit (number expected, got nil)
print(select(2, pcall(function() for i = 1, 2, true do end end)))
-- expect: numeric_for_bounds_must_be_numbers.lua:5: bad 'for' step (number expected, got boolean)
-- manual: 3.3.5
