local names, values = {}, {}
for i = 1, 150 do names[i], values[i] = "t[" .. i .. "]", tostring(i * i) end
local t = {}
load("local t = ... " .. table.concat(names, ", ") .. " = " .. table.concat(values, ", "))(t)
print(#t, t[1], t[150]) -- expect: 150	1	22500
-- manual: 3.3.3
