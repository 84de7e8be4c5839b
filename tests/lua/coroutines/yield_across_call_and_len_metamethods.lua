local t = setmetatable({}, {
  __call = function(_, x) return coroutine.yield("call " .. x) end,
  __len = function() return coroutine.yield("len") end,
})
local co = coroutine.wrap(function() return t("a"), #t end)
print(co(), co(1), co(2)) -- expect: call a	len	1	2
-- manual: 2.6
