local name = os.tmpname()
io.open(name, "w"):write("first\n2 rest"):close()
io.input(name)
print(io.read(), io.read("n"), io.read("a")) -- expect: first	2	 rest
io.close(io.input())
print(pcall(io.read)) -- expect: false	default input file is closed
os.remove(name)
