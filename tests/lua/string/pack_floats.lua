print(string.pack("<f", 1.5):byte(1, -1))  -- expect: 0	0	192	63
print(string.pack(">d", -2.0):byte(1, -1)) -- expect: 192	0	0	0	0	0	0	0
print(string.unpack("<f", string.pack("<f", 0.1)) == 0.1, string.unpack("<d", string.pack("<d", 0.1)) == 0.1) -- expect: false	true
print(string.unpack("<n", string.pack("<n", 2 ^ 53)))                                                      -- expect: 9.007199254741e+15	9
-- manual: 6.4.2
