local wrong = {}
for i = 0, 255 do
  local c = string.char(i)
  if not c:find("%w") and ("x" .. c .. "y"):find("x%" .. c .. "y") ~= 1 then wrong[#wrong + 1] = i end
end
print(table.concat(wrong, " ")) -- expect:
-- manual: 6.4.1
