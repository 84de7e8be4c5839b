local name = os.tmpname()
local f = io.open(name, "w")
f:write("#! first line\nreturn debug.getinfo(1, 'l').currentline")
f:close()
print(loadfile(name)()) -- expect: 2
os.remove(name)
