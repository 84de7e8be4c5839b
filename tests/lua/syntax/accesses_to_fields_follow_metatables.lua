local log = {}
local t = setmetatable({}, { __index = function(_, k) return "get " .. tostring(k) end, __newindex = function(_, k) log[#log + 1] = k end })
t.a, t[1], t["b c"] = 1, 2, 3
table.sort(log, function(a, b) return tostring(a) < tostring(b) end)
print(t.a, t[1], t["b c"], table.concat(log, ",")) -- expect: get a	get 1	get b c	1,a,b c
-- manual: 3.2
