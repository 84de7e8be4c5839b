local f <close> = assert(io.tmpfile())
f:write("some text")
f:seek("set")
print(pcall(f.read, f, -1))              -- expect: false	not enough memory
print(pcall(f.read, f, math.mininteger)) -- expect: false	not enough memory
print(pcall(f.read, f, math.maxinteger)) -- expect: false	not enough memory
print(f:read(1 << 20))                   -- expect: some text
