local f = io.tmpfile()
f:write(1, " ", -0.5, " ", 1e100, " ", math.mininteger, " ", 2 ^ 53)
f:seek("set")
print(f:read("a")) -- expect: 1 -0.5 1e+100 -9223372036854775808 9.007199254741e+15
