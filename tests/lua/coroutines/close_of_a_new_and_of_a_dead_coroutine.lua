local co = coroutine.create(print)
print(coroutine.close(co), coroutine.status(co)) -- expect: true	dead
print(coroutine.close(co))                       -- expect: true
