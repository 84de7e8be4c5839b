local name = os.tmpname()
io.open(name, "w"):write("local x = 1\nreturn x + 1\n"):close()
print((pcall(load, io.lines(name, "L")))) print(load((io.lines(name, "L")))())
-- expect: true
-- expect: 2
os.remove(name)
-- manual: 8.2
