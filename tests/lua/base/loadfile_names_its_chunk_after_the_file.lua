local name = os.tmpname()
io.open(name, "w"):write("return debug.getinfo(1, 'S')"):close()
local info = loadfile(name)()
print(info.source == "@" .. name, info.short_src == name, info.what) -- expect: true	true	main
os.remove(name)
-- manual: 6.1
