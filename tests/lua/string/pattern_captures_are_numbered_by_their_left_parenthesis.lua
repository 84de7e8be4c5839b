print(("  abcX12  "):match("(a*(.)%w(%s*))")) print(("abcd"):match("((a)(b(c)))(d)")) print(("flaaap"):match("()aa()")) print(("x"):match("(((x)))")) print(("ab"):match("(a*)(c*)(b)"))
-- expect:  a	 	
-- expect: abc	a	bc	c	d
-- expect: 3	5
-- expect: x	x	x
-- expect: a		b
print(select("#", (("a"):rep(32)):match(("(a)"):rep(32))), pcall(string.match, ("a"):rep(33), ("(a)"):rep(33)))
-- expect: 32	false	too many captures
-- manual: 6.4.1
