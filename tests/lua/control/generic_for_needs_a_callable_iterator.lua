for _, v in ipairs { 1, "s", {}, true } do
  print(select(2, pcall(function() for i in v do end end)))
end
-- expect: generic_for_needs_a_callable_iterator.lua:2: attempt to call a number value (for iterator 'for iterator')
-- expect: generic_for_needs_a_callable_iterator.lua:2: attempt to call a string value (for iterator 'for iterator')
-- expect: generic_for_needs_a_callable_iterator.lua:2: attempt to call a table value (for iterator 'for iterator')
-- expect: generic_for_needs_a_callable_iterator.lua:2: attempt to call a boolean value (for iterator 'for iterator')
-- manual: 3.3.5
