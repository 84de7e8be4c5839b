local name = os.tmpname()
local f = io.open(name, "r")
f:setvbuf("no")
local r, message, code = f:write("x")
print(r, type(message), math.type(code)) -- expect: nil	string	integer
f:close()
os.remove(name)
