local t = setmetatable({}, { __mode = "k" })
local keep = {}
for i = 1, 50 do
  local key = {}
  t[key] = i
  if i % 5 == 0 then keep[#keep + 1] = key end
end
local sum = 0
for k, v in pairs(t) do collectgarbage() if t[k] then sum = sum + 1 end end
print(sum >= 10, #keep) -- expect: true	10
local n = 0
for _ in pairs(t) do n = n + 1 end
print(n) -- expect: 10
-- manual: 2.5.4
