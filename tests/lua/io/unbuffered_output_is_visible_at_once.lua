local name = os.tmpname()
local w = io.open(name, "w")
w:setvbuf("no")
w:write("now")
local r = io.open(name)
print(r:read("a")) -- expect: now
r:close() w:close()
os.remove(name)
