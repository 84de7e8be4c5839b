print(tonumber("8", 8), tonumber("12", 2), tonumber("1.5", 10), tonumber("", 10), tonumber("0x10", 16)) -- expect: nil	nil	nil	nil	nil
print(tonumber("1 0", 10), tonumber("- 1", 10), tonumber("1e1", 15))                                     -- expect: nil	nil	436
