local t = {}
for i = 1, 1000 do
  t[i] = { tostring(i) }
  if i % 100 == 0 then collectgarbage() end
end
local ok = true
for i = 1, 1000 do ok = ok and t[i][1] == tostring(i) end
print(ok) -- expect: true
