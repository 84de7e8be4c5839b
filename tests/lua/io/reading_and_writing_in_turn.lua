local f = io.tmpfile()
f:write("abcdef") f:seek("set", 2) print(f:read(1)) f:seek("cur", 0) f:write("X") f:seek("cur", 0) print(f:read("a")) f:seek("set") print(f:read("a"))
-- expect: c
-- expect: ef
-- expect: abcXef
-- manual: 6.8
