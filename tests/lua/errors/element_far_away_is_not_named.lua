-- Up to 255 the index stands in lua5.4's instruction, and is known in a message.
local t = {}
print(select(2, pcall(function() return t[255] + 1 end))) -- expect: element_far_away_is_not_named.lua:3: attempt to perform arithmetic on a nil value (field 'integer index')
print(select(2, pcall(function() return t[256] + 1 end))) -- expect: element_far_away_is_not_named.lua:4: attempt to perform arithmetic on a nil value (field '?')
print(select(2, pcall(function() return t[-1] + 1 end))) -- expect: element_far_away_is_not_named.lua:5: attempt to perform arithmetic on a nil value (field '?')
