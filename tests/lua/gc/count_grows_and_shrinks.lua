collectgarbage()
local before = collectgarbage("count")
local t = {}
for i = 1, 2000 do t[i] = { i } end
local during = collectgarbage("count")
t = nil
collectgarbage() collectgarbage()
local after = collectgarbage("count")
print(during > before + 50, after < during - 50) -- expect: true	true
-- manual: 6.1
