local name = os.tmpname()
io.open(name, "w"):write("abc"):close()
local a, b = io.open(name), io.open(name)
print(a:read(2), b:read(1), a:read(1)) -- expect: ab	a	c
a:close() b:close()
os.remove(name)
