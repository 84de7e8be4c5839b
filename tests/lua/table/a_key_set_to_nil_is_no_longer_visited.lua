local t = { x = 1, y = 2, 10, 20 }
t.x, t[2] = nil, nil
local keys = {}
for k in pairs(t) do keys[#keys + 1] = tostring(k) end
table.sort(keys)
print(table.concat(keys, " ")) -- expect: 1 y
-- manual: 2.1
