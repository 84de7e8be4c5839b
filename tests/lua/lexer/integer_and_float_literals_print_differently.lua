print(3, 3.0, 3e0, 0x3, 0x3p0) -- expect: 3	3.0	3.0	3	3.0
