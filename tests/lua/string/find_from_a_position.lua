print(("hello"):find("l"), ("hello"):find("l", 4), ("hello"):find("l", -1)) -- expect: 3	4	nil
print(("hello"):find("h", -100), ("hello"):find("o", 5))                   -- expect: 1	5	5
