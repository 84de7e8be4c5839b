local t = setmetatable({}, { __mode = "k" })
local keep = {}
t[{}], t[keep] = 1, 2
collectgarbage()
local n = 0
for _ in pairs(t) do n = n + 1 end
print(n, t[keep]) -- expect: 1	2
-- manual: 2.5.4
