local co = coroutine.create(function() return (("x"):gsub(".", function() return coroutine.yield() end)) end)
print(coroutine.resume(co)) -- expect: false	attempt to yield across a C-call boundary
-- manual: 2.6
