print(("a\0b\0c"):find("\0"), ("a\0b\0c"):find("\0", 3), ("a\0b"):find("%z")) -- expect: 2	4	2	2
print(("a\0b"):find("b", 1, true), ("a\0b"):find("[\0]"))                    -- expect: 3	2	2
