print(select(2, pcall(function() return {} < {} end)))
-- expect: comparison_of_two_tables_without_metamethods.lua:1: attempt to compare two table values
print(select(2, pcall(function() return true <= true end)))
-- expect: comparison_of_two_tables_without_metamethods.lua:3: attempt to compare two boolean values
print(select(2, pcall(function() return nil > nil end)))
-- expect: comparison_of_two_tables_without_metamethods.lua:5: attempt to compare two nil values
-- manual: 3.4.4
