local name = os.tmpname()
io.open(name, "w"):write("1 a\n2 b\n"):close()
for n, rest in io.lines(name, "n", "l") do print(n, rest) end
-- expect: 1	 a
-- expect: 2	 b
for chunk in io.lines(name, 3) do io.write(#chunk, " ") end
print("end") -- expect: 3 3 2 end
os.remove(name)
