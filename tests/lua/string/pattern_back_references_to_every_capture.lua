print(("abcabc"):match("(abc)%1"), ("aa bb cc"):match("(%a)%1 (%a)%2"), ('"x" \'y\''):match("(['\"])(.-)%1"), ("1221"):match("(%d)(%d)%2%1"), ("aba"):match("(a)(b)%1$"), ("xx"):match("(x)%1()"))
-- expect: abc	a	"	1	a	x	3
print(pcall(string.match, "a", "%1")) print(pcall(string.match, "a", "(a%1)")) print(pcall(string.match, "aa", "(a)%2")) print(pcall(string.match, "a", "%0"))
-- expect: false	invalid capture index %1
-- expect: false	invalid capture index %1
-- expect: false	invalid capture index %2
-- expect: false	invalid capture index %0
print(("\0\0"):match("(%z)%1") == "\0", ("()()"):match("()()") , ("abab"):match("(a)(b)%1%2")) -- expect: true	1	a	b
-- manual: 6.4.1
