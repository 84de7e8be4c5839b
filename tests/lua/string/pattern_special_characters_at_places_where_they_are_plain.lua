print(("*a"):match("*a"), ("a|b"):match("a|b"), ("a{2}"):match("a{2}"), ("-"):match("-")) -- expect: *a	a|b	a{2}	-
print(("]"):match("]"), ("$a"):match("$a"))                                              -- expect: ]	$a
-- manual: 6.4.1
