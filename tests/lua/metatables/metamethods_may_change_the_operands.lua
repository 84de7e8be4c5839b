local t = setmetatable({}, { __add = function(a, b) a.sum = (a.sum or 0) + b return a end })
local u = t + 1 + 2 + 3
print(u == t, t.sum) -- expect: true	6
-- manual: 2.4
