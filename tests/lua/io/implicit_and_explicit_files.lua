local name = os.tmpname()
local f = assert(io.open(name, "w"))
f:write("one\n"):close()
io.output(name) io.write("two\n") io.close() io.output(io.stdout)
io.input(name)
print(io.read(), io.read()) -- expect: two	nil
io.close(io.input()) io.input(io.stdin)
os.remove(name)
-- manual: 6.8
