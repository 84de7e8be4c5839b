print(("abcd"):match("((a)(b))(c)"))      -- expect: ab	a	b	c
print(("hello"):match("()ll()"))          -- expect: 3	5
print(("x"):match("()(x)()"))             -- expect: 1	x	2
print(("abc"):match("(a(b)c)()"))         -- expect: abc	b	4
-- manual: 6.4.1
