local name = os.tmpname()
io.input(name) io.input():close() print(pcall(io.read)) print(pcall(io.lines)) io.input(io.stdin)
-- expect: false	default input file is closed
-- expect: false	attempt to use a closed file
io.output(name) io.output():close()
local a, b = pcall(io.write, "x") local c, d = pcall(io.close) local e, f = pcall(io.flush) io.output(io.stdout) print(a, b) print(c, d) print(e, f)
-- expect: false	default output file is closed
-- expect: false	attempt to use a closed file
-- expect: false	default output file is closed
os.remove(name)
-- manual: 6.8
