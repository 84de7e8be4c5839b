print(select(2, pcall(function() return 1 < "2" end)))  -- expect: comparison_of_unlike_types.lua:1: attempt to compare number with string
print(select(2, pcall(function() return {} < 1 end)))   -- expect: comparison_of_unlike_types.lua:2: attempt to compare table with number
print(select(2, pcall(function() return nil >= 1 end))) -- expect: comparison_of_unlike_types.lua:3: attempt to compare number with nil
-- manual: 3.4.4
