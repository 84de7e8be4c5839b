print(("f(a(b)c)(d)"):match("%b()"), ("((x)"):match("%b()"), ("(x"):match("%b()")) -- expect: (a(b)c)	(x)	nil
print(("if x then y end"):match("%bxy"), ("[[a]]"):gsub("%b[]", "#"))              -- expect: x then y	#	1
-- manual: 6.4.1
