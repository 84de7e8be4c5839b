local t = setmetatable({}, {
  __newindex = function(t, k, v) rawset(t, k, coroutine.yield(v)) end,
  __idiv = function() return coroutine.yield("idiv") end,
  __bnot = function() return coroutine.yield("bnot") end,
  __shl = function() return coroutine.yield("shl") end,
  __mod = function() return coroutine.yield("mod") end,
})
local co = coroutine.wrap(function() t.x, t.y = 1, 2 return t.x, t.y, t // 1, ~t, 1 << t, t % t end)
print(co(), co("a"), co("b"), co("c"), co("d"), co("e")) -- expect: 2	1	idiv	bnot	shl	mod
print(co("f"))                                           -- expect: b	a	c	d	e	f
-- manual: 2.6
