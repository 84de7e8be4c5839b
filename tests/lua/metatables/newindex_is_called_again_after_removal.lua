local calls = 0
local t = setmetatable({}, { __newindex = function(t, k, v) calls = calls + 1 rawset(t, k, v) end })
t.x = 1
t.x = nil
t.x = 2
print(calls, t.x) -- expect: 2	2
