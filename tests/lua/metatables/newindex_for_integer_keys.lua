local calls = {}
local t = setmetatable({ 10 }, { __newindex = function(t, k, v) calls[#calls + 1] = k rawset(t, k, v) end })
t[1], t[2], t[3] = 1, 2, 3
t[2] = 20
table.sort(calls)
print(table.concat(calls, ","), t[2]) -- expect: 2,3	20
