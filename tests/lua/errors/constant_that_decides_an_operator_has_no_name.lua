-- The value of `1 or x` is not taken for the constant that it is.
local t, x = {}, 1
print(pcall(function() return t[1 or x].y end)) -- expect: false	constant_that_decides_an_operator_has_no_name.lua:3: attempt to index a nil value (field '?')
print(pcall(function() return ("a" or x) + 1 end)) -- expect: false	constant_that_decides_an_operator_has_no_name.lua:4: attempt to add a 'string' with a 'number'
print(pcall(function() return (nil or t)[1].y end)) -- expect: false	constant_that_decides_an_operator_has_no_name.lua:5: attempt to index a nil value (field 'integer index')
