print(("aaa"):match("a*"), ("aaa"):match("a+"), ("aaa"):match("a?"), ("b"):match("a*") == "") -- expect: aaa	aaa	a	true
print(("b"):match("a+"), ("xab"):match("xa?b"), ("xb"):match("xa?b"), ("xaab"):match("xa?b")) -- expect: nil	xab	xb	nil
-- manual: 6.4.1
