local f = io.tmpfile()
f:write("one\n")
f:seek("set")
print(f:read("l", "l", "l")) -- expect: one	nil
