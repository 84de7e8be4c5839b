print(("one two"):match("%a+", 4), ("one two"):match("^%a+", 5), ("abc"):match("b", -1)) -- expect: two	two	nil
print(("abc"):match("", 4), ("abc"):match("", 5))                                       -- expect: 	nil
