print(("key = value"):find("(%w+)%s*=%s*(%w+)")) -- expect: 1	11	key	value
print(("abc"):find("b()"))                       -- expect: 2	2	3
