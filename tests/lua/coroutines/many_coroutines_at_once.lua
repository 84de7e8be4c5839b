local cos = {}
for i = 1, 2000 do
  cos[i] = coroutine.create(function(x) local y = coroutine.yield(x) return x + y end)
  coroutine.resume(cos[i], i)
end
local sum = 0
for i = 1, 2000 do
  local _, v = coroutine.resume(cos[i], 1)
  sum = sum + v
end
print(sum) -- expect: 2003000
-- manual: 2.6
