local f = io.tmpfile()
f:write("hello world")
f:seek("set", 6)
f:write("WORLD")
f:seek("set")
print(f:read("a")) -- expect: hello WORLD
