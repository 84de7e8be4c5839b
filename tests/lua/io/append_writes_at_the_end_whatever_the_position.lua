local name = os.tmpname()
io.open(name, "w"):write("start"):close()
local f = io.open(name, "a+")
print(f:seek("set", 1), f:read(2)) f:seek("set", 0) f:write("+end") f:flush() f:seek("set", 0) print(f:read("a")) f:close()
-- expect: 1	ta
-- expect: start+end
os.remove(name)
-- manual: 6.8
