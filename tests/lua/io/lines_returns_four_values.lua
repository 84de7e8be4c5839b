local name = os.tmpname()
io.open(name, "w"):write("a\nb\n"):close()
local f, s, c, file = io.lines(name)
print(type(f), s, c, io.type(file), select("#", io.lines(name))) -- expect: function	nil	nil	file	4
print(f(), f(), f(), io.type(file)) print(pcall(f))
-- expect: a	b	nil	closed file
-- expect: false	file is already closed
os.remove(name)
-- manual: 6.8 8.2
