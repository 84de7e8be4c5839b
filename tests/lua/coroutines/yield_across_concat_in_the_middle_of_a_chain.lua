local t = setmetatable({}, { __concat = function(a, b) return coroutine.yield() end })
local co = coroutine.wrap(function() return "a" .. "b" .. t .. "c" .. "d" end)
co()
print(co("X")) -- expect: abX
-- manual: 2.6
