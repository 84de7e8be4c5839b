local function deep(n) if n == 0 then for i = 1, 2 do coroutine.yield(i) end return "bottom" end return (deep(n - 1)) end
local co = coroutine.create(function() for _ = 1, 2 do coroutine.yield(deep(20)) end end)
for i = 1, 7 do print(coroutine.resume(co)) end
-- expect: true	1
-- expect: true	2
-- expect: true	bottom
-- expect: true	1
-- expect: true	2
-- expect: true	bottom
-- expect: true
-- manual: 2.6
