local function c(e) return setmetatable({}, { __close = function(_, old) print("was", old) error(e, 0) end }) end
-- expect: was	first
-- expect: was	second
local co = coroutine.create(function()
  local a <close> = c("third")
  local b <close> = c("second")
  error("first", 0)
end)
coroutine.resume(co)
print(coroutine.close(co))                       -- expect: false	third
print(coroutine.close(co), coroutine.status(co)) -- expect: true	dead
-- manual: 6.2
