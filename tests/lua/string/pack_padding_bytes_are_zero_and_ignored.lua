print(string.pack("xbx", 1):byte(1, -1)) print(string.unpack("xbx", "\7\1\9")) print(string.packsize("xxx"), string.packsize("x!4xi4"), string.unpack("<!4 b i4", "\1xyz\2\0\0\0"))
-- expect: 0	1	0
-- expect: 1	4
-- expect: 3	8	1	2	9
-- manual: 6.4.2
