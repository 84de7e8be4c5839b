local t, k = {}, "k"
print(select(2, pcall(function() local t, k = t, 5 return t[k + 1].c end)))
-- expect: field_by_computed_index_is_not_named.lua:2: attempt to index a nil value (field '?')
print(select(2, pcall(function() local t, k = t, k return t[k].c end)))
-- expect: field_by_computed_index_is_not_named.lua:4: attempt to index a nil value (field '?')
