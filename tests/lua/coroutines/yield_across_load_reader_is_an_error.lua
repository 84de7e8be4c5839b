local co = coroutine.create(function() return load(function() return coroutine.yield() end) end)
print(coroutine.resume(co)) -- expect: true	nil	attempt to yield across a C-call boundary
-- manual: 2.6
