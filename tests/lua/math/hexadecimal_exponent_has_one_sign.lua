print(tonumber("0x5p+-2"), tonumber("0x5p-+2"), tonumber("0x5p--2"), tonumber("5e+-2")) -- expect: nil	nil	nil	nil
print(tonumber("0x5p+2"), tonumber("0x5p-2")) -- expect: 20.0	1.25
-- manual: 3.1 6.1
