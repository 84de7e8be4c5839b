local n = 0
local function body() for _ = 1, 3 do n = n + 1 coroutine.yield(n) end end
local a, b = coroutine.wrap(body), coroutine.wrap(body)
print(a(), b(), a(), b()) -- expect: 1	2	3	4
-- manual: 2.6
