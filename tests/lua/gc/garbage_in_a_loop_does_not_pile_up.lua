-- heavy: makes garbage by the hundred thousand objects
-- 2,000,000 tables never live at the same time: together they are several times the bound
collectgarbage()
local before = collectgarbage("count")
for i = 1, 2000000 do local t = { i, i } end
print(collectgarbage("count") < before + 64 * 1024) -- expect: true
