local name = os.tmpname()
io.open(name, "w"):write("1 2\nline\nlast"):close()
for a, b in io.lines(name, "n", "n") do print(a, b) break end
for l in io.lines(name, "L") do io.write("[", l, "]") end print()
for c in io.lines(name, 4) do io.write("<", c, ">") end print()
for all in io.lines(name, "a") do io.write(#all, " ") break end
for l, rest in io.lines(name, "l", 2) do io.write(tostring(l), "|", tostring(rest), " ") end print()
os.remove(name)
-- expect: 1	2
-- expect: [1 2
-- expect: ][line
-- expect: ][last]
-- expect: <1 2
-- expect: ><line><
-- expect: las><t>
-- expect: 13 1 2|li ne|la st|nil 
-- manual: 6.8
