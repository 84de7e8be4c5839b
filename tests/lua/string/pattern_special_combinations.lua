print(("a*b"):match("a%*b"), ("a+b"):match("a+b"), ("**"):match("**"), ("*"):match("*"), ("?"):match("?"), ("+a"):match("+a"), ("-"):match("-"), ("a-"):match("a-$"), ("%"):match("%%"), ("x]"):match("]"), ("ab"):match("a-b"), ("--"):match("--"))
-- expect: a*b	nil	**	*	?	+a	-		%	]	ab	
-- manual: 6.4.1
