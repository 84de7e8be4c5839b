local f = io.tmpfile()
f:write("x")
f:seek("set")
print(pcall(f:lines("x"))) -- expect: false	bad argument #2 to '?' (invalid format)
