local f = io.tmpfile()
f:write("all of it\n")
f:seek("set")
print(f:read("a") == "all of it\n", f:read("a") == "", f:read("a") == "", f:read("l")) -- expect: true	true	true	nil
