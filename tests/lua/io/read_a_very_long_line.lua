local f = io.tmpfile()
f:write(("x"):rep(100000), "\nnext\n")
f:seek("set")
print(#f:read("l"), f:read("l")) -- expect: 100000	next
