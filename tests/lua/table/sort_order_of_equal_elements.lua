-- The manual promises no order of equal elements. But for short arrays PUC Lua always makes the same one,
-- and programs (the tests of a knapsack's solution) have come to expect it.
local items = { "Apple 5", "Orange 5", "Salt 3", "Pepper 2", "Rice 6", "Plum 5", "Pear 3", "Oats 6", "Nut 2", "Bean 3", "Leek 5" }
table.sort(items, function(a, b) return a:match("%d") > b:match("%d") end)
print(table.concat(items, ", "))
-- expect: Rice 6, Oats 6, Apple 5, Plum 5, Leek 5, Orange 5, Pear 3, Bean 3, Salt 3, Pepper 2, Nut 2
