local co = coroutine.create(function() end)
print(coroutine.isyieldable(co), coroutine.isyieldable(coroutine.running())) -- expect: true	false
