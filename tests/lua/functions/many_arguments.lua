local function count(...) return select("#", ...) end
local t = {}
for i = 1, 10000 do t[i] = i end
print(count(table.unpack(t)), (select(-1, table.unpack(t)))) -- expect: 10000	10000
-- manual: 3.4.10
