print(("hello 42 world"):match("%d+"), ("hello 42"):match("(%a+) (%d+)")) -- expect: 42	hello	42
print(("abc"):match("x"), ("abc"):match("()b()"))                         -- expect: nil	2	3
