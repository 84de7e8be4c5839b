local three = function() return 1, 2, 3 end
local t = setmetatable({}, { __unm = three, __bnot = three, __len = three })
print(-t, ~t, #t)                                        -- expect: 1	1	1
print(select("#", -t), select("#", ~t), select("#", #t)) -- expect: 1	1	1
-- manual: 2.4
