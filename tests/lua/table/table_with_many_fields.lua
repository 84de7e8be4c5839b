local t = {}
for i = 1, 500 do t["field" .. i] = i end
local sum = 0
for k, v in pairs(t) do sum = sum + v end
print(sum, t.field1, t.field500) -- expect: 125250	1	500
-- manual: 2.1
