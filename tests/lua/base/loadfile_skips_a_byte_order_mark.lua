local name = os.tmpname()
local f = io.open(name, "wb")
f:write("\xEF\xBB\xBFreturn 'bom'")
f:close()
print(loadfile(name)()) -- expect: bom
os.remove(name)
