local t = setmetatable({}, { __lt = function() return coroutine.yield("asked") end })
local co = coroutine.wrap(function() if t < t then return "yes" else return "no" end end)
print(co(), co(true))  -- expect: asked	yes
co = coroutine.wrap(function() if not (t < t) then return "not less" end return "less" end)
print(co(), co(nil))   -- expect: asked	not less
-- manual: 2.6
