local name = os.tmpname()
io.output(name)
local f = io.output()
print(io.close(), io.type(f)) -- expect: true	closed file
io.output(io.stdout)
os.remove(name)
