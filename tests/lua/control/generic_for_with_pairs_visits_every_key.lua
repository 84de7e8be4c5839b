local sum, keys = 0, {}
for k, v in pairs { a = 1, b = 2, 10, 20 } do sum = sum + v; keys[#keys + 1] = tostring(k) end
table.sort(keys)
print(sum, table.concat(keys, " ")) -- expect: 33	1 2 a b
-- manual: 3.3.5
