local t = setmetatable({}, { __pairs = function() return coroutine.yield("pairs") end })
local co = coroutine.wrap(function() for k, v in pairs(t) do return k, v end end)
print(co())               -- expect: pairs
print(co(next, { k = 1 })) -- expect: k	1
-- manual: 2.6
