print(("abc"):gsub("b", 7), ("a1"):gsub(1, 2)) -- expect: a7c	a2	1
