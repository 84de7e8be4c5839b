print(string.pack("<i1", -2):byte(1, -1))        -- expect: 254
print(string.pack("<i2", 258):byte(1, -1))       -- expect: 2	1
print(string.pack("<I4", 0x01020304):byte(1, -1)) -- expect: 4	3	2	1
print(string.pack("<i8", -1) == ("\xff"):rep(8)) -- expect: true
-- manual: 6.4.2
