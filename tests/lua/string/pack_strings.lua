print(string.pack("z", "hi"):byte(1, -1))         -- expect: 104	105	0
print(string.pack("<s1", "hi"):byte(1, -1))       -- expect: 2	104	105
print(string.pack(">s2", "hi"):byte(1, -1))       -- expect: 0	2	104	105
print(string.pack("c4", "hi"):byte(1, -1))        -- expect: 104	105	0	0
print(string.pack("c2", "hi"), string.unpack("c2", "hi there")) -- expect: hi	hi	3
-- manual: 6.4.2
