local co = coroutine.create(function() local x = 1 end)
print(select("#", coroutine.resume(co)), coroutine.status(co)) -- expect: 1	dead
-- manual: 2.6
