local t = { 3, 1, 2, 5, 4 }
table.sort(t)
print(table.concat(t, " "))     -- expect: 1 2 3 4 5
local s = { "pear", "apple", "fig", "Apple" }
table.sort(s)
print(table.concat(s, " "))     -- expect: Apple apple fig pear
