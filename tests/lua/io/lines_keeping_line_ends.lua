local name = os.tmpname()
io.open(name, "w"):write("one\ntwo"):close()
for line in io.lines(name, "L") do io.write(#line, " ") end
print("end") -- expect: 4 3 end
os.remove(name)
