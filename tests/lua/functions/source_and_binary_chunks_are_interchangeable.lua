local f = load("local a = ... ; return a, x")
x = "global"
local g = load(string.dump(f))
print(f(4)) -- expect: 4	global
print(g(4)) -- expect: 4	global
local name = os.tmpname()
io.open(name, "wb"):write(string.dump(f)):close()
print(loadfile(name)(5)) -- expect: 5	global
print(dofile(name))      -- expect: nil	global
os.remove(name)
-- manual: 3.3.2
