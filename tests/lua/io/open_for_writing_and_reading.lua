local name = os.tmpname()
local f = io.open(name, "w")
print(f:write("one\ntwo\n") == f, f:close()) -- expect: true	true
f = io.open(name)
print(f:read("a"))                           -- expect: one
                                             -- expect: two
                                             -- expect:
f:close()
os.remove(name)
