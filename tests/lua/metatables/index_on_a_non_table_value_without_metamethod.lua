local n = 5
print(pcall(function() return n.x end))
-- expect: false	index_on_a_non_table_value_without_metamethod.lua:2: attempt to index a number value (upvalue 'n')
