local log = {}
for i = 1, 3 do
  for j = i, 3 do
    if j == 2 then goto next_i end
    log[#log + 1] = i .. j
  end
  ::next_i::
end
print(table.concat(log, " ")) -- expect: 11 33
-- manual: 3.3.5
