local t = setmetatable({}, {
  __index = function(_, k) return coroutine.yield("get " .. k) end,
  __newindex = function(_, k, v) coroutine.yield("set " .. k .. v) end,
})
local co = coroutine.wrap(function()
  t.x = 1
  return t.y, t[1]
end)
print(co())     -- expect: set x1
print(co())     -- expect: get y
print(co("Y"))  -- expect: get 1
print(co("I"))  -- expect: Y	I
-- manual: 2.6
