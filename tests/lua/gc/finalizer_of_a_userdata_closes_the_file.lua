local name = os.tmpname()
io.open(name, "w"):write("written")
collectgarbage() collectgarbage()
print(io.open(name):read("a")) -- expect: written
os.remove(name)
-- manual: 2.5.3 6.8
