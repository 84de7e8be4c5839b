local name = os.tmpname()
io.open(name, "w"):write("x\n"):close()
local next_line, state, control, file = io.lines(name)
print(io.type(file), next_line(), next_line(), io.type(file)) -- expect: file	x	nil	closed file
print(pcall(next_line))                                       -- expect: false	file is already closed
os.remove(name)
