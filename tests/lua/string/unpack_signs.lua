print((string.unpack("b", "\xff")), (string.unpack("B", "\xff")), (string.unpack("<h", "\0\x80")), (string.unpack("<H", "\0\x80")))
-- expect: -1	255	-32768	32768
print((string.unpack("<i3", "\xff\xff\xff")), (string.unpack("<I3", "\xff\xff\xff")))
-- expect: -1	16777215
-- manual: 6.4.2
