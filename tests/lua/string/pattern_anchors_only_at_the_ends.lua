print(("a^b$c"):find("^b", 2), ("a^b$c"):find("b$c"), ("a^b"):match("a^b"), ("ab"):match("^ab$"), ("a\n"):match("a$"), ("^"):match("^^"), ("$"):match("$$"), ("$"):match("^%$$"), ("a$"):match("a$$"), (""):match("^$") == "")
-- expect: nil	3	a^b	ab	nil	^	$	$	a$	true
print(("abc"):match("(^a)"), ("^ab"):match("(^a)"), ("ab$"):match("(b$)"), ("ab"):match("b($)"))
-- expect: nil	^a	b$	nil
-- manual: 6.4.1
