local up = 0
local co = coroutine.wrap(function(...)
  up = up + 1
  coroutine.yield(...)
  up = up + 10
  return ..., up
end)
print(co("a", "b")) -- expect: a	b
print(co(), up)     -- expect: a	11
-- manual: 2.6
