local items = {}
for i = 1, 1000 do items[i] = tostring(i) end
local t = load("return {" .. table.concat(items, ",") .. "}")()
print(#t, t[1], t[51], t[1000]) -- expect: 1000	1	51	1000
-- manual: 3.4.9
