local f = io.tmpfile()
print(io.type(f), f:write("x") == f, f:seek("set"), f:read("a"), f:write("y") == f, f:seek("set"), f:read("a"))
-- expect: file	true	0	x	true	0	xy
-- manual: 6.8
