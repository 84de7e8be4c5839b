local q, log = {}, {}
for i = 1, 5 do q[#q + 1] = i end
while #q > 0 do
  log[#log + 1] = table.remove(q, 1)
  if log[#log] == 2 then table.insert(q, 20) end
end
print(table.concat(log, " ")) -- expect: 1 2 3 4 5 20
