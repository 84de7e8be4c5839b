local co, main = coroutine.running()
print(type(co), main, coroutine.isyieldable()) -- expect: thread	true	false
