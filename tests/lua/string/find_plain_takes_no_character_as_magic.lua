local magic = "^$()%.[]*+-?"
print(magic:find(magic, 1, true)) print(("a" .. magic):find("$()", 1, true)) print(("aaa"):find("a*", 1, true), ("a*"):find("a*", 1, true))
-- expect: 1	12
-- expect: 3	5
-- expect: nil	1	2
print(("abc"):find("b", -2, true), ("abc"):find("b", 3, true), ("abc"):find("", 10, true), ("abc"):find("", 4, true), ("a.c"):find(".", 1, 1), ("abc"):find(".", 1, nil), ("abc"):find(".", 1, false))
-- expect: 2	nil	nil	4	2	1	1	1
-- manual: 6.4
