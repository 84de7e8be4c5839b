print(select(2, pcall(function() for x in pairs(nil) do end end)))
-- expect: error_in_a_for_iterator.lua:1: bad argument #1 to 'for iterator' (table expected, got nil)
-- manual: 3.3.5
