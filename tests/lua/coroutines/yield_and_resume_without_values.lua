local co = coroutine.create(function() return select("#", coroutine.yield()) end)
print(coroutine.resume(co)) -- expect: true
print(coroutine.resume(co)) -- expect: true	0
