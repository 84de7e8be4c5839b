print(("hello world"):find("o w", 1, true))          -- expect: 5	7
print(("a.b"):find(".", 1, true), ("a+b"):find("+b", 1, true)) -- expect: 2	2	3
print(("a%b"):find("%", 1, true), ("abc"):find("x", 1, true))  -- expect: 2	nil
