print(string.pack("<i1 x i1", 1, 2):byte(1, -1)) -- expect: 1	0	2
print(string.unpack("i1 x i1", "\1\9\2"))        -- expect: 1	2	4
print(string.packsize("xxx"))                    -- expect: 3
-- manual: 6.4.2
