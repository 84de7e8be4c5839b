local function set() debug.setlocal(2, 1, "new") end
local function f(x) set() return x end
print(f("old")) -- expect: new
local co = coroutine.create(function(a) coroutine.yield() return a end)
coroutine.resume(co, 1)
debug.setlocal(co, 1, 1, 99)
print(coroutine.resume(co)) -- expect: true	99
