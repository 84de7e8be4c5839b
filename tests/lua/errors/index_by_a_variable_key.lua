local t, key
print(select(2, pcall(function() return t[key] end)))
-- expect: index_by_a_variable_key.lua:2: attempt to index a nil value (upvalue 't')
print(select(2, pcall(function() local t t[1] = 2 end)))  -- expect: index_by_a_variable_key.lua:4: attempt to index a nil value (local 't')
