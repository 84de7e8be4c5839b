local seen = {}
local t = { "c", "a", "b", "e", "d" }
table.sort(t, function(a, b) seen[a], seen[b] = true, true return a < b end)
local keys = {}
for k in pairs(seen) do keys[#keys + 1] = k end
print(#keys, table.concat(t)) -- expect: 5	abcde
-- manual: 6.6
