local name = os.tmpname()
io.open(name, "w"):write("one\ntwo\n\nfour"):close()
for line in io.lines(name) do io.write("[", line, "]") end
print() -- expect: [one][two][][four]
os.remove(name)
