print(("<a><b>"):match("<.*>"), ("aaa"):match("a*a"), ("foobar"):match(".*o")) -- expect: <a><b>	aaa	foo
print(("aaab"):match("a-b"), ("key=a=b"):match("(.*)=(.*)"))                   -- expect: aaab	key=a	b
-- manual: 6.4.1
