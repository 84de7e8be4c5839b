-- The result takes the place of the left one of its operands, and so has that one's name.
local none = setmetatable({}, { __concat = function() return nil end })
print(select(2, pcall(function() local object = none return "a" .. object .. "b" end)))
-- expect: concatenation_of_what_a_metamethod_returned.lua:3: attempt to concatenate a nil value (local 'object')
print(select(2, pcall(function() return "a" .. "b" .. none end)))
-- expect: concatenation_of_what_a_metamethod_returned.lua:5: attempt to concatenate a nil value (constant 'b')
print(select(2, pcall(function() return "a" .. 1 .. none end)))
-- expect: concatenation_of_what_a_metamethod_returned.lua:7: attempt to concatenate a nil value
