local t = setmetatable({}, { __mode = "k" })
local first = {}
local key = first
for i = 1, 100 do
  local following = {}
  t[key] = following
  key = following
end
key = nil
collectgarbage()
local n = 0
for _ in pairs(t) do n = n + 1 end
print(n) -- expect: 100
-- manual: 2.5.4
