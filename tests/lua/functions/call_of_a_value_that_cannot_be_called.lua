for _, v in ipairs { 1, "s", true, {}, coroutine.create(print), io.stdout } do
  print(select(2, pcall(function() v() end)))
end
-- expect: call_of_a_value_that_cannot_be_called.lua:2: attempt to call a number value (upvalue 'v')
-- expect: call_of_a_value_that_cannot_be_called.lua:2: attempt to call a string value (upvalue 'v')
-- expect: call_of_a_value_that_cannot_be_called.lua:2: attempt to call a boolean value (upvalue 'v')
-- expect: call_of_a_value_that_cannot_be_called.lua:2: attempt to call a table value (upvalue 'v')
-- expect: call_of_a_value_that_cannot_be_called.lua:2: attempt to call a thread value (upvalue 'v')
-- expect: call_of_a_value_that_cannot_be_called.lua:2: attempt to call a FILE* value (upvalue 'v')
print(select(2, pcall(function() local n n() end)))
-- expect: call_of_a_value_that_cannot_be_called.lua:10: attempt to call a nil value (local 'n')
print(select(2, pcall(function() (1)() end)))
-- expect: call_of_a_value_that_cannot_be_called.lua:12: attempt to call a number value
-- manual: 3.4.10
