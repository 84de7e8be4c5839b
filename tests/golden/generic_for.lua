local t = { 1, 2 }
for k, v in pairs(t) do print(k, v) end
for _, v in next, t do
  if v == 2 then break end
end
