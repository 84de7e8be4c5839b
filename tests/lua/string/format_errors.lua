print(select(2, pcall(function() return (("%y"):format(1)) end)))  -- expect: format_errors.lua:1: invalid conversion '%y' to 'format'
print(select(2, pcall(function() return (("%"):format(1)) end)))  -- expect: format_errors.lua:2: invalid conversion '%' to 'format'
print(select(2, pcall(function() return (("%123d"):format(1)) end)))  -- expect: format_errors.lua:3: invalid conversion specification: '%123d'
print(select(2, pcall(function() return (("%#d"):format(1)) end)))  -- expect: format_errors.lua:4: invalid conversion specification: '%#d'
print(select(2, pcall(function() return (("%d"):format(1.5)) end)))  -- expect: format_errors.lua:5: bad argument #1 to 'format' (number has no integer representation)
print(select(2, pcall(function() return (("%d"):format("x")) end)))  -- expect: format_errors.lua:6: bad argument #1 to 'format' (number expected, got string)
print(select(2, pcall(function() return (("%d"):format()) end)))  -- expect: format_errors.lua:7: bad argument #1 to 'format' (no value)
print(select(2, pcall(function() return (("%5q"):format("x")) end)))  -- expect: format_errors.lua:8: specifier '%q' cannot have modifiers
print(select(2, pcall(function() return (("%q"):format({})) end)))  -- expect: format_errors.lua:9: bad argument #1 to 'format' (value has no literal form)
print(select(2, pcall(function() return (("%5s"):format("a\0b")) end)))  -- expect: format_errors.lua:10: bad argument #1 to 'format' (string contains zeros)
print(select(2, pcall(function() return (("%---------------------d"):format(1)) end)))  -- expect: format_errors.lua:11: invalid format (too long)
