local f = io.tmpfile()
f:write("a\nb\n")
f:seek("set")
for line in f:lines() do io.write(line, " ") end
print(io.type(f)) -- expect: a b file
