local co = coroutine.wrap(function(x) return coroutine.yield(x) end)
print(co(1)) -- expect: 1
print(co(2)) -- expect: 2
-- manual: 2.6
