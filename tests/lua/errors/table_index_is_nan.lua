local t = {}
t[0 / 0] = 1 -- expect error: table_index_is_nan.lua:2: table index is NaN
-- manual: 2.1
