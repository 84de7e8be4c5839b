print(1 << 64, -1 >> 64, -1 << 100, 1 >> 1000) -- expect: 0	0	0	0
print(1 << math.maxinteger, -1 >> math.maxinteger) -- expect: 0	0
-- manual: 3.4.2
