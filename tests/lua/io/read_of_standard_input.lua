print(io.read("n", "l", "L", 3, "a"))
-- expect: 42	 rest of the line	second line
-- expect: 	thi	rd
-- expect: fourth
-- expect:
print(io.read(), io.read("a") == "", io.read(0), io.read("n")) -- expect: nil	true	nil	nil
-- input: 42 rest of the line
-- input: second line
-- input: third
-- input: fourth
-- manual: 6.8
