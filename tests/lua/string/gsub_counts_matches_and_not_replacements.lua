print(("aaa"):gsub("a", { })) print(("aaa"):gsub("a", "b", 2)) print(("aaa"):gsub("a", "b", 0)) print(("aaa"):gsub("a", "b", -1)) print(("aaa"):gsub("a", "b", 100)) print(("aaa"):gsub("a", "b", 2.0)) print((""):gsub("", "x")) print(("abc"):gsub("$", "x")) print(("abc"):gsub("^", "x"))
-- expect: aaa	3
-- expect: bba	2
-- expect: aaa	0
-- expect: aaa	0
-- expect: bbb	3
-- expect: bba	2
-- expect: x	1
-- expect: abcx	1
-- expect: xabc	1
print(pcall(string.gsub, "a", "a", "b", 1.5))
-- expect: false	bad argument #4 to 'string.gsub' (number has no integer representation)
-- manual: 6.4
