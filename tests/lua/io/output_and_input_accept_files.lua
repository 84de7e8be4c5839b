local f = io.tmpfile()
print(io.output(f) == f, io.output() == f) -- expect: true	true
io.write("x")
f:seek("set")
io.input(f)
io.output(io.stdout)
print(io.input() == f, io.read("a"))       -- expect: true	x
