local name = os.tmpname()
local f = io.open(name, "w")
local r, message, code = f:read("a")
print(r, type(message), math.type(code)) -- expect: nil	string	integer
f:close()
os.remove(name)
