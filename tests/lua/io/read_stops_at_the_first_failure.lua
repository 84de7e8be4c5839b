local f = io.tmpfile()
f:write("1 x\n") f:seek("set")
print(f:read("n", "n", "l")) f:seek("set") print(select("#", f:read("n", "n", "l"))) f:seek("set") print(f:read("n", 1, "l", "l", "l")) f:seek("end") print(f:read("a", "l", "a"))
-- expect: 1	nil
-- expect: 2
-- expect: 1	 	x	nil
-- expect: 	nil
-- manual: 6.8
