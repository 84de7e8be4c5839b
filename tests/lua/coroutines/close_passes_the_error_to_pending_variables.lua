local function c(name) return setmetatable({}, { __close = function(_, e) print(name, e) end }) end
-- expect: b	failed
-- expect: a	failed
local co = coroutine.create(function()
  local a <close> = c("a")
  local b <close> = c("b")
  error("failed", 0)
end)
coroutine.resume(co)
print(coroutine.close(co)) -- expect: false	failed
-- manual: 6.2
