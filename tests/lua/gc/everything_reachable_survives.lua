local thread = coroutine.create(function(t) coroutine.yield() return t[1] end)
coroutine.resume(thread, { "by a coroutine" })
local up = { "by an upvalue" }
local function closure() return up[1] end
local object = setmetatable({}, { __index = { m = "by a metatable" } })
global = { { "by a global" } }
debug.getregistry().test = { "by the registry" }
local key = { [{ "by a key" }] = true }
collectgarbage() collectgarbage()
print(select(2, coroutine.resume(thread)), closure(), object.m, global[1][1], debug.getregistry().test[1], next(key)[1])
-- expect: by a coroutine	by an upvalue	by a metatable	by a global	by the registry	by a key
-- manual: 2.5
