print(("abc"):find(""), ("abc"):find("", 3))   -- expect: 1	3	2
print(("abc"):find("", 4), ("abc"):find("", 5)) -- expect: 4	nil
print((""):find(""), (""):find("x"))           -- expect: 1	nil
