print(select(2, pcall(function() return "a" .. {} end)))
-- expect: concatenation_of_a_non_string.lua:1: attempt to concatenate a table value
print(select(2, pcall(function() return nil .. "a" end))) -- expect: concatenation_of_a_non_string.lua:3: attempt to concatenate a nil value
print(select(2, pcall(function(x) return "a" .. x end, true)))
-- expect: concatenation_of_a_non_string.lua:4: attempt to concatenate a boolean value (local 'x')
-- manual: 3.4.6
