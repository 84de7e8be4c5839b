-- As everywhere, a number is a string where a string is needed. The third piece ends the chunk.
local pieces = { "return ", 4, 2.5, "" }
local i = 0
print(load(function() i = i + 1 return pieces[i] end)()) -- expect: 42.5
