local function hook() end
local co = coroutine.create(print)
debug.sethook(co, hook, "l")
local hooks = debug.getregistry()._HOOKKEY
print(hooks[co] == hook, getmetatable(hooks).__mode) -- expect: true	k
debug.sethook(co)
print(hooks[co]) -- expect: nil
