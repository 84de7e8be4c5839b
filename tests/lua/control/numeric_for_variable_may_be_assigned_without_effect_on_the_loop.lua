local log = {}
for i = 1, 3 do
  log[#log + 1] = i
  i = "changed"
end
for i = 1.0, 2.0 do i = nil log[#log + 1] = tostring(i) end
print(table.concat(log, " ")) -- expect: 1 2 3 nil nil
-- manual: 3.3.5
