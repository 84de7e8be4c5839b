print(select(2, pcall(function() return ("abc" + 1) end)))  -- expect: arithmetic_errors_on_strings.lua:1: attempt to add a 'string' with a 'number'
print(select(2, pcall(function() return (1 - "abc") end)))  -- expect: arithmetic_errors_on_strings.lua:2: attempt to sub a 'number' with a 'string'
print(select(2, pcall(function() return ({} * "x") end)))  -- expect: arithmetic_errors_on_strings.lua:3: attempt to mul a 'table' with a 'string'
print(select(2, pcall(function() return (-"abc") end)))  -- expect: arithmetic_errors_on_strings.lua:4: attempt to unm a 'string' with a 'string'
print(select(2, pcall(function() return ("10" + {}) end)))  -- expect: arithmetic_errors_on_strings.lua:5: attempt to add a 'string' with a 'table'
-- manual: 3.4.3
