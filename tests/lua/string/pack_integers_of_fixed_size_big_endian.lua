print(string.pack(">i2", 258):byte(1, -1))        -- expect: 1	2
print(string.pack(">I3", 0x010203):byte(1, -1))   -- expect: 1	2	3
print(string.pack(">i4", -2):byte(1, -1))         -- expect: 255	255	255	254
-- manual: 6.4.2
