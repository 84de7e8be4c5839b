local values = { false, true, 0, 0.0, "", "0", "false", {}, {}, print, type, coroutine.create(print), io.stdout }
local equal = {}
for i, a in ipairs(values) do
  for j, b in ipairs(values) do if a == b and i ~= j then equal[#equal + 1] = i .. "=" .. j end end
  if a ~= values[i] or nil == a then print("wrong", i) end
end
print(table.concat(equal, " ")) -- expect: 3=4 4=3
-- manual: 3.4.4
