local mt = {
  __add = function(a, b) return coroutine.yield("add") end,
  __concat = function(a, b) return coroutine.yield("concat") end,
  __unm = function() return coroutine.yield("unm") end,
}
local t = setmetatable({}, mt)
local co = coroutine.wrap(function() return t + 1, "a" .. "b" .. t, -t end)
print(co())    -- expect: add
print(co(10))  -- expect: concat
print(co(20))  -- expect: unm
print(co(30))  -- expect: 10	a20	30
-- manual: 2.6
