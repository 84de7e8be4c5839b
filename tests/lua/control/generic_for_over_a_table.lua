local t = {}
for k in t do end -- expect error: generic_for_over_a_table.lua:2: attempt to call a table value (for iterator 'for iterator')
-- manual: 3.3.5
