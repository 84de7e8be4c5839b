local name = os.tmpname()
io.open(name, "w"):write("start"):close()
local f = io.open(name, "a+")
f:seek("set", 0)
f:write("+end")
f:seek("set", 0)
print(f:read("a")) -- expect: start+end
f:close()
os.remove(name)
