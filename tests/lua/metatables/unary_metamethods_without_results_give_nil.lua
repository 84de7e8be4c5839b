local none = function() end
local t = setmetatable({}, { __unm = none, __bnot = none, __len = none, __concat = none, __index = none })
print(-t, ~t, #t, t .. t, t.x) -- expect: nil	nil	nil	nil	nil
-- manual: 2.4
