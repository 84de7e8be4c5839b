local f = io.tmpfile()
f:write("abcdef")
f:seek("set")
print(f:read(2), f:read(0) == "", f:read(100), f:read(0), f:read(1)) -- expect: ab	true	cdef	nil	nil
