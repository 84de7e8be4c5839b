local f = io.tmpfile()
f:write("12e+x 0xg --5")
f:seek("set")
print(f:read("n"), f:read("l")) -- expect: nil	x 0xg --5
