local f = 3
print(select(2, pcall(function() f() end))) -- expect: called_upvalue_is_named.lua:2: attempt to call a number value (upvalue 'f')
