local name = os.tmpname()
local f = io.open(name, "w")
f:write("local a = 20 return a + 1, 'two'")
f:close()
print(dofile(name)) -- expect: 21	two
os.remove(name)
