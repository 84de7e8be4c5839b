local a, b = {}, "s"
print(select(2, pcall(function() return a < b end)))  -- expect: comparison_names_the_types_only.lua:2: attempt to compare table with string
print(select(2, pcall(function() return a > b end)))  -- expect: comparison_names_the_types_only.lua:3: attempt to compare string with table
print(select(2, pcall(function() return 1 <= b end)))
-- expect: comparison_names_the_types_only.lua:4: attempt to compare number with string
print(select(2, pcall(function() return b >= 1 end)))
-- expect: comparison_names_the_types_only.lua:6: attempt to compare number with string
