local up, down = {}, {}
for i = 1, 1000 do up[i] = i down[i] = 1001 - i end
table.sort(up) table.sort(down)
local ok = true
for i = 1, 1000 do ok = ok and up[i] == i and down[i] == i end
print(ok) -- expect: true
