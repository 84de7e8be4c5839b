local t = {}
print(select(2, pcall(function() t["a\0b"]() end))) -- expect: name_ends_at_a_zero_byte.lua:2: attempt to call a nil value (field 'a')
print(select(2, pcall(function() return ~"a\0b" end))) -- expect: name_ends_at_a_zero_byte.lua:3: attempt to perform bitwise operation on a string value (constant 'a')
print(select(2, pcall(function() return setmetatable(t, { __name = "N\0b" }) + 1 end))) -- expect: name_ends_at_a_zero_byte.lua:4: attempt to perform arithmetic on a N value
print(select(2, pcall(collectgarbage, "x\0y"))) -- expect: bad argument #1 to 'collectgarbage' (invalid option 'x')
