local f = io.tmpfile()
f:write("one\n\nlast")
f:seek("set")
print(f:read("L") == "one\n", f:read("L") == "\n", f:read("L") == "last", f:read("L")) -- expect: true	true	true	nil
