local t = setmetatable({}, { __name = "My.Type" })
print(select(2, pcall(function() return t + 1 end)))
-- expect: name_field_shows_in_error_messages.lua:2: attempt to perform arithmetic on a My.Type value (upvalue 't')
print(select(2, pcall(string.rep, t)))               -- expect: bad argument #1 to 'string.rep' (string expected, got My.Type)
print(select(2, pcall(function() return t < t end)))
-- expect: name_field_shows_in_error_messages.lua:5: attempt to compare two My.Type values
