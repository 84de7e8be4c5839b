-- heavy: makes garbage by the hundred thousand objects
-- 1 GB of strings in all
collectgarbage()
local before = collectgarbage("count")
for i = 1, 20000 do local s = ("x"):rep(50000 + i) end
print(collectgarbage("count") < before + 256 * 1024) -- expect: true
