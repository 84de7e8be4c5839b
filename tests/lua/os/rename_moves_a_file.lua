local a = os.tmpname()
local b = a .. ".renamed"
io.open(a, "w"):write("content"):close()
print(os.rename(a, b), io.open(a), io.open(b):read("a")) -- expect: true	nil	content
os.remove(b)
