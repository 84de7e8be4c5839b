local t = {}
t[nil] = 1 -- expect error: table_index_is_nil.lua:2: table index is nil
-- manual: 2.1
