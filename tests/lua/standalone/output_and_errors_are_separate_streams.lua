print("to stdout") -- expect: to stdout
io.stderr:write("to stderr\n")
-- expect error: to stderr
-- expect exit: 0
