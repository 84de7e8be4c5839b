-- heavy: 140,000 constants
local parts = {}
for i = 1, 70000 do parts[i] = "x[" .. i .. ".5]='k" .. i .. "'" end
x = {}
load(table.concat(parts, "\n"))()
print(x[1.5], x[300.5], x[70000.5]) -- expect: k1	k300	k70000
