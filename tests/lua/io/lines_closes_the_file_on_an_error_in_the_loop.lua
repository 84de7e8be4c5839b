local name = os.tmpname()
io.open(name, "w"):write("a\n"):close()
local f, s, c, file = io.lines(name)
print(pcall(function() for l in f, s, c, file do error("stop", 0) end end)) print(io.type(file))
-- expect: false	stop
-- expect: closed file
os.remove(name)
-- manual: 6.8
