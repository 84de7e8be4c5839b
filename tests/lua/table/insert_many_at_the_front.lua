local t = {}
for i = 1, 200 do table.insert(t, 1, i) end
print(#t, t[1], t[200]) -- expect: 200	200	1
