local name = os.tmpname()
io.open(name, "w"):write("1\n2\n"):close()
local iterator, state, control, file = io.lines(name)
for line in iterator, state, control, file do print(line) break end -- expect: 1
print(io.type(file))                                                -- expect: closed file
os.remove(name)
