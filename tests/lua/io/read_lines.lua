local f = io.tmpfile()
f:write("one\ntwo\n\nlast")
f:seek("set")
print(f:read(), f:read("l"), f:read("l") == "", f:read("l"), f:read("l")) -- expect: one	two	true	last	nil
