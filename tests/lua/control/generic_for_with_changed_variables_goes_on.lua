local log = {}
for k, v in next, { "a", "b", "c" } do
  local kept = k
  k, v = nil, nil
  log[#log + 1] = kept
end
print(table.concat(log, " ")) -- expect: 1 2 3
-- manual: 3.3.5
