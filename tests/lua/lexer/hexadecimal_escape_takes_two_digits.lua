print("\x41\x7a\x4A1") -- expect: AzJ1
print(("\xff\x00"):byte(1, -1)) -- expect: 255	0
