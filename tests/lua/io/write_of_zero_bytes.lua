local f = io.tmpfile()
f:write("a\0b")
f:seek("set")
print(#f:read("a")) -- expect: 3
