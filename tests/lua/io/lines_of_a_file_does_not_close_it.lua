local f = io.tmpfile()
f:write("a\nb\n") f:seek("set")
for l in f:lines() do io.write(l, " ") end
print(io.type(f), f:read(), f:seek("set"), f:read("L") == "a\n")
for c in f:lines(1) do io.write(c == "\n" and "N" or c) end print()
-- expect: a b file	nil	0	true
-- expect: bN
-- manual: 6.8
