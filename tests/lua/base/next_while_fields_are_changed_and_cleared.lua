local t = {}
for i = 1, 50 do t[i], t["k" .. i], t[i + 0.5] = i, i, i end
local n = 0
for k, v in next, t do
  n = n + 1
  if n % 3 == 0 then t[k] = "changed" else t[k] = nil end
end
local left = 0
for _, v in pairs(t) do if v ~= "changed" then print("wrong") end left = left + 1 end
print(n, left) -- expect: 150	50
-- manual: 6.1
