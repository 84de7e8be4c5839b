local t = { 3, 1, 2 }
table.sort(t, function(a, b) return a > b end)
print(table.concat(t, " "))  -- expect: 3 2 1
local words = { "ccc", "a", "bb" }
table.sort(words, function(a, b) return #a < #b end)
print(table.concat(words, " ")) -- expect: a bb ccc
