local mt = {
  __lt = function() return coroutine.yield("lt") end,
  __le = function() return coroutine.yield("le") end,
  __eq = function() return coroutine.yield("eq") end,
}
local a, b = setmetatable({}, mt), setmetatable({}, mt)
local co = coroutine.wrap(function() return a < b, a <= b, a == b, a ~= b, a > b end)
print(co(), co(1), co(nil), co("x"), co(nil)) -- expect: lt	le	eq	eq	lt
print(co(true))                               -- expect: true	false	true	true	true
-- manual: 2.6
