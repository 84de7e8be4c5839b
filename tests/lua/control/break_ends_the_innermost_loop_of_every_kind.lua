local log = {}
for i = 1, 2 do
  while true do log[#log + 1] = "w" .. i break end
  repeat log[#log + 1] = "r" .. i break until false
  for j = 1, 9 do log[#log + 1] = "n" .. i break end
  for _ in pairs { 1, 2 } do log[#log + 1] = "g" .. i break end
end
print(table.concat(log, " ")) -- expect: w1 r1 n1 g1 w2 r2 n2 g2
-- manual: 3.3.4
