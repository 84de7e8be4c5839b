local f = io.tmpfile()
f:write("abc 12")
f:seek("set")
print(f:read("n"), f:read("a")) -- expect: nil	abc 12
