local f = io.tmpfile()
f:write("7\nline\nrest")
f:seek("set")
print(f:read("*n"), f:read("*L") == "\n", f:read("*l"), f:read("*a")) -- expect: 7	true	line	rest
