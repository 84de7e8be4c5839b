print(("b"):unpack("abc", 2))  -- expect: 98	3
print(("b"):unpack("abc", -1))  -- expect: 99	4
print(("<I2"):unpack("\1\2\3", 2))  -- expect: 770	4
-- manual: 6.4.2
