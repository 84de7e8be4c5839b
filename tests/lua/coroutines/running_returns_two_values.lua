print(select("#", coroutine.running())) -- expect: 2
local main = coroutine.running()
local co = coroutine.create(function() return coroutine.running() == main, select(2, coroutine.running()) end)
print(coroutine.resume(co)) -- expect: true	false	false
-- manual: 6.2
