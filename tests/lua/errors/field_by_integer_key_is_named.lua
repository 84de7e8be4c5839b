-- Keys of 0 to 255 are called so, others have no name.
local t = {}
print(select(2, pcall(function() t[255].x = 1 end)))
-- expect: field_by_integer_key_is_named.lua:3: attempt to index a nil value (field 'integer index')
print(select(2, pcall(function() t[256].x = 1 end)))
-- expect: field_by_integer_key_is_named.lua:5: attempt to index a nil value (field '?')
print(select(2, pcall(function() return -t[-1] end)))
-- expect: field_by_integer_key_is_named.lua:7: attempt to perform arithmetic on a nil value (field '?')
