local function body(name) for i = 1, 2 do coroutine.yield(name .. i) end end
local a, b = coroutine.create(body), coroutine.create(body)
print(coroutine.resume(a, "a"))                                      -- expect: true	a1
print(coroutine.resume(b, "b"))                                      -- expect: true	b1
print(coroutine.resume(a))                                           -- expect: true	a2
print(coroutine.resume(a))                                           -- expect: true
print(coroutine.status(a), coroutine.status(b), coroutine.resume(b)) -- expect: dead	suspended	true	b2
-- manual: 2.6
