local name = os.tmpname()
io.open(name, "w"):write("1\n2\n3\n"):close()
local kept
for l in (function(...) kept = select(4, ...) return ... end)(io.lines(name)) do if l == "2" then break end end
print(io.type(kept)) os.remove(name) -- expect: closed file
-- manual: 6.8
