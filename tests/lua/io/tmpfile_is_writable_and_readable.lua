local f = io.tmpfile()
f:write("temp")
f:seek("set")
print(f:read(4)) -- expect: temp
