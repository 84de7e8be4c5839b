for _, v in ipairs { 1, true, print, coroutine.create(print) } do print(select(2, pcall(function() return #v end))) end
-- expect: length_of_other_types_is_an_error.lua:1: attempt to get length of a number value (upvalue 'v')
-- expect: length_of_other_types_is_an_error.lua:1: attempt to get length of a boolean value (upvalue 'v')
-- expect: length_of_other_types_is_an_error.lua:1: attempt to get length of a function value (upvalue 'v')
-- expect: length_of_other_types_is_an_error.lua:1: attempt to get length of a thread value (upvalue 'v')
print(select(2, pcall(function() return #nil end)))
-- expect: length_of_other_types_is_an_error.lua:6: attempt to get length of a nil value
-- manual: 3.4.7
