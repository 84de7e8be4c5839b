local co = coroutine.running()
print(debug.getinfo(co, 1, "S").what, debug.getlocal(co, 1, 1), debug.gethook(co)) print((debug.traceback(co, "m"):match("^m\nstack traceback:\n")))
-- expect: main	co	nil
-- expect: m
-- expect: stack traceback:
-- expect:
-- manual: 6.10
