print(string.pack("<i2 >i2 =", 1, 1):byte(1, -1))   -- expect: 1	0	0	1
print(string.unpack("<i2 >i2", "\1\0\0\1"))         -- expect: 1	1	5
-- manual: 6.4.2
