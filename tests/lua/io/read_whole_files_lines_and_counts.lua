local f = io.tmpfile()
f:write("line one\nline two\n\nlast") f:seek("set")
print(f:read(), f:read("L") == "line two\n", f:read("l") == "", f:read(2), f:read(0) == "", f:read(10), f:read(0), f:read(1), f:read("l"), f:read("L"), f:read("a") == "", f:read("n"))
-- expect: line one	true	true	la	true	st	nil	nil	nil	nil	true	nil
f:seek("set") print(#f:read("a"), f:read("a") == "", f:read("*a") == "") f:seek("set") print(f:read("*l"), f:read("*L") == "line two\n", f:read("lines") == "", f:read("all"))
-- expect: 23	true	true
-- expect: line one	true	true	last
-- manual: 6.8
