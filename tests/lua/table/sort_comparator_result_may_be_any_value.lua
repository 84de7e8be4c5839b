local t = { 3, 1, 2 }
table.sort(t, function(a, b) return a < b and "yes" or nil end)
print(table.concat(t, " ")) -- expect: 1 2 3
table.sort(t, function(a, b) if a > b then return 0, "extra" end end)
print(table.concat(t, " ")) -- expect: 3 2 1
-- manual: 6.6
