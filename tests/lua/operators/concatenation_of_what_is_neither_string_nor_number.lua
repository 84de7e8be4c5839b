for _, v in ipairs { true, {}, print, coroutine.create(print) } do
  print(select(2, pcall(function() return "x" .. v end)))
  print(select(2, pcall(function() return v .. 1 end)))
end
print(select(2, pcall(function(x) return x .. "x" end)))
-- expect: concatenation_of_what_is_neither_string_nor_number.lua:2: attempt to concatenate a boolean value (upvalue 'v')
-- expect: concatenation_of_what_is_neither_string_nor_number.lua:3: attempt to concatenate a boolean value (upvalue 'v')
-- expect: concatenation_of_what_is_neither_string_nor_number.lua:2: attempt to concatenate a table value (upvalue 'v')
-- expect: concatenation_of_what_is_neither_string_nor_number.lua:3: attempt to concatenate a table value (upvalue 'v')
-- expect: concatenation_of_what_is_neither_string_nor_number.lua:2: attempt to concatenate a function value (upvalue 'v')
-- expect: concatenation_of_what_is_neither_string_nor_number.lua:3: attempt to concatenate a function value (upvalue 'v')
-- expect: concatenation_of_what_is_neither_string_nor_number.lua:2: attempt to concatenate a thread value (upvalue 'v')
-- expect: concatenation_of_what_is_neither_string_nor_number.lua:3: attempt to concatenate a thread value (upvalue 'v')
-- expect: concatenation_of_what_is_neither_string_nor_number.lua:5: attempt to concatenate a nil value (local 'x')
-- manual: 3.4.6
