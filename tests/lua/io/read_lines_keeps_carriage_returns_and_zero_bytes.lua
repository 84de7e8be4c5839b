local f = io.tmpfile()
f:write("a\r\nb\0c\n")
f:seek("set")
print(f:read("l") == "a\r", f:read("l") == "b\0c") -- expect: true	true
