local f = io.tmpfile()
print(f:write("a", 1, 2.5, "b"):write("c") == f) -- expect: true
f:seek("set")
print(f:read("a"))                               -- expect: a12.5bc
