local name = os.tmpname()
io.open(name, "w"):write("x = 1 return x, y"):close()
local env = { y = "y of env" }
print(loadfile(name, "t", env)()) print(env.x, x)
-- expect: 1	y of env
-- expect: 1	nil
print((select(2, loadfile(name, "b")):gsub("^.*:", "FILE:"))) -- expect: attempt to load a text chunk (mode is 'b')
io.open(name, "wb"):write(string.dump(load("return x"))):close()
print((select(2, loadfile(name, "t")):gsub("^.*:", "FILE:"))) -- expect: attempt to load a binary chunk (mode is 't')
print(loadfile(name, "b", { x = "binary" })(), loadfile(name, "bt", { x = "both" })()) -- expect: binary	both
print(select("#", loadfile(name, "bt", nil)), pcall(loadfile(name, "bt", nil)))
-- expect: 1	false	[string "return x"]:1: attempt to index a nil value (upvalue '_ENV')
os.remove(name)
-- manual: 6.1
