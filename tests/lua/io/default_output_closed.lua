local name = os.tmpname()
io.output(name)
io.close()
local ok, message = pcall(io.write, "x")
io.output(io.stdout)
print(ok, message) -- expect: false	default output file is closed
os.remove(name)
