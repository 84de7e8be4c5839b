local f = io.tmpfile()
f:write("1 two\nthree\n45rest")
f:seek("set")
print(f:read("n", "l", "L", 2, "a")) -- expect: 1	 two	three
                                     -- expect: 	45	rest
