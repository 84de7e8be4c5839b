print(tonumber("ffffffffffffffff", 16), tonumber("10000000000000000", 16)) -- expect: -1	0
