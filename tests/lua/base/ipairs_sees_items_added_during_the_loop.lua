local t = { 1 }
for i, v in ipairs(t) do if i < 5 then t[i + 1] = v * 2 end end
print(table.concat(t, " ")) -- expect: 1 2 4 8 16
