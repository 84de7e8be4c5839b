local t = {}
for i = 1, 10000 do t[i] = "item" end
print(#table.concat(t, ",")) -- expect: 49999
