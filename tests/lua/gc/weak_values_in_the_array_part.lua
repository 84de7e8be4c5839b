local t = setmetatable({}, { __mode = "v" })
local keep = { "kept" }
for i = 1, 100 do t[i] = i == 50 and keep or { i } end
collectgarbage()
local n = 0
for _ in pairs(t) do n = n + 1 end
print(n, t[50] == keep) -- expect: 1	true
-- manual: 2.5.4
