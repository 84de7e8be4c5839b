local name = os.tmpname()
local old = io.output()
io.output(name)
io.write("redirected")
print(io.output() ~= old) -- expect: true
io.close()
io.output(old)
io.write("back\n")        -- expect: back
for line in io.lines(name) do print(line) end -- expect: redirected
os.remove(name)
