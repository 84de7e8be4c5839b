local n = 5
print(#n) -- expect error: length_of_a_number.lua:2: attempt to get length of a number value (local 'n')
-- manual: 3.4.7
