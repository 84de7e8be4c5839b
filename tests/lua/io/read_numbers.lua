local f = io.tmpfile()
f:write("12 -3.5 0x1F\n 1e2 .5 0x.8p1 +7")
f:seek("set")
print(f:read("n", "n", "n", "n", "n", "n", "n")) -- expect: 12	-3.5	31	100.0	0.5	1.0	7
print(f:read("n"))                               -- expect: nil
