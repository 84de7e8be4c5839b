local s = string.pack("<i2 z s1 B", -3, "ab", "cd", 200)
print(#s, string.unpack("<i2 z s1 B", s)) -- expect: 9	-3	ab	cd	200	10
-- manual: 6.4.2
