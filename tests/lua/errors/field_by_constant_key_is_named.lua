local t = {}
print(select(2, pcall(function() return t["a b"].c end)))
-- expect: field_by_constant_key_is_named.lua:2: attempt to index a nil value (field 'a b')
print(select(2, pcall(function() return t[1].c end)))
-- expect: field_by_constant_key_is_named.lua:4: attempt to index a nil value (field 'integer index')
