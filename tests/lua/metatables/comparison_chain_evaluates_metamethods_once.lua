local n = 0
local mt = { __lt = function() n = n + 1 return true end, __add = function() n = n + 1 return 1 end }
local t = setmetatable({}, mt)
if t < t and t + 1 == 1 then n = n + 10 end
print(n) -- expect: 12
-- manual: 2.4
