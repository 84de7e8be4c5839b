local parts = {}
for i = 1, 3000 do parts[i] = i % 3 == 0 and "k" .. i .. " = " .. i or i % 3 == 1 and tostring(i) or "[" .. -i .. "] = " .. i end
local t = load("return {" .. table.concat(parts, ", ") .. "}")()
print(#t, t[1], t[1000], t.k3, t.k3000, t[-2], t[-2999]) -- expect: 1000	1	2998	3	3000	2	2999
-- manual: 3.4.9
