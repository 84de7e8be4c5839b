local co = coroutine.wrap(function() local a, b, c = coroutine.yield() return a, b, c, select("#", coroutine.yield()) end)
co() co(1, 2, 3, 4)
print(co(nil, nil)) -- expect: 1	2	3	2
local t = setmetatable({}, { __call = function() return 1, 2, 3 end, __index = function() return 1, 2 end, __add = function() return 3, 4 end })
print(t(), (t()), t.x, t + 1) -- expect: 1	1	1	3
-- manual: 3.4.12
