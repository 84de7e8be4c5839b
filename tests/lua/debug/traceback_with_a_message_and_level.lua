print(debug.traceback("msg", 1):match("^msg\nstack traceback:\n\t[^\n]*in main chunk") ~= nil) -- expect: true
print(debug.traceback("msg", 100))
-- expect: msg
-- expect: stack traceback:
