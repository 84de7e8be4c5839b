local t, seen = {}, 0
for i = 1, 100 do t[i] = true t["s" .. i] = true end
for k in pairs(t) do
  seen = seen + 1
  if type(k) == "number" then t[k] = nil end
end
local left = 0
for _ in pairs(t) do left = left + 1 end
print(seen, left) -- expect: 200	100
-- manual: 6.1
