local same = function(...) local a, b = ... return select("#", ...) .. tostring(rawequal(a, b)) end
local t = setmetatable({}, { __unm = same, __bnot = same, __len = same })
print(-t, ~t, #t) -- expect: 2true	2true	2true
-- manual: 2.4
