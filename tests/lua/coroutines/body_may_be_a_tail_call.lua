local function f(n) if n == 0 then return coroutine.yield("yielded") end return f(n - 1) end
local co = coroutine.create(f)
print(coroutine.resume(co, 100))      -- expect: true	yielded
print(coroutine.resume(co, "result")) -- expect: true	result
-- manual: 2.6
