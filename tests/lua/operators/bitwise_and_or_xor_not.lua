print(0xF0 & 0x3C, 0xF0 | 0x0F, 0xFF ~ 0x0F, ~0) -- expect: 48	255	240	-1
print(-1 & 0xFF, 1 | math.mininteger == math.mininteger + 1, ~math.maxinteger == math.mininteger) -- expect: 255	true	true
-- manual: 3.4.2
