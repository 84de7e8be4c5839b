local t = setmetatable({}, { __mode = "kv" })
local key, value = {}, {}
t[key], t[{}], t[1] = value, value, {}
t[2] = value
collectgarbage()
local n = 0
for _ in pairs(t) do n = n + 1 end
print(n, t[key] == value, t[1], t[2] == value) -- expect: 2	true	nil	true
-- manual: 2.5.4
