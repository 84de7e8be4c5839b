local function closing(name) return setmetatable({}, { __close = function(_, e) print(name, e) end }) end
local co = coroutine.create(function()
  local a <close> = closing("a")
  local b <close> = closing("b")
  coroutine.yield()
end)
coroutine.resume(co)
print(coroutine.close(co))
-- expect: b	nil
-- expect: a	nil
-- expect: true
