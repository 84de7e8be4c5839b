print(select(2, pcall(function() return ("x")() end)))
-- expect: called_string_constant.lua:1: attempt to call a string value (constant 'x')
