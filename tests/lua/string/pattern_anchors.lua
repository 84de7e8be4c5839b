print(("hello"):match("^he"), ("hello"):match("^lo"), ("hello"):match("lo$"), ("hello"):match("^hello$")) -- expect: he	nil	lo	hello
print(("a^b$c"):match("a^b"), ("a$b"):match("a$b"), (""):match("^$") == "")                               -- expect: a^b	a$b	true
-- manual: 6.4.1
