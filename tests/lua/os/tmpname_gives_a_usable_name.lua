local name = os.tmpname()
local f = assert(io.open(name, "w"))
f:close()
print(type(name), os.remove(name)) -- expect: string	true
