print(select(2, pcall(function() string.rep() end)))
-- expect: argument_error_names_the_function_as_called.lua:1: bad argument #1 to 'rep' (string expected, got no value)
print(select(2, pcall(function() ("x"):rep({}) end)))
-- expect: argument_error_names_the_function_as_called.lua:3: bad argument #1 to 'rep' (number expected, got table)
local renamed = string.rep
print(select(2, pcall(function() renamed("x") end)))
-- expect: argument_error_names_the_function_as_called.lua:6: bad argument #2 to 'renamed' (number expected, got no value)
