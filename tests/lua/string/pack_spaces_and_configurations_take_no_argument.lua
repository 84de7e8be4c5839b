print(#string.pack(" < > = ! !4 b  b ", 1, 2), string.unpack("  b ", "\5"), string.packsize(""), string.pack("") == "", string.unpack("", "x"), select("#", string.unpack("< > !", "")))
-- expect: 2	5	0	true	1	1
print(string.pack("<i2>i2=", 1, 1):byte(1, -1)) print(string.pack(">i2", 1) == string.pack("<i2", 256), string.pack("i4", 7) == string.pack("=i4", 7))
-- expect: 1	0	0	1
-- expect: true	true
-- manual: 6.4.2
