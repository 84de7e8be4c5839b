print(1 << 4, 256 >> 4, 1 << 63 == math.mininteger) -- expect: 16	16	true
print(-1 >> 63, -1 >> 1 == math.maxinteger)          -- expect: 1	true
print(-1 << 1, 3 << 62)                              -- expect: -2	-4611686018427387904
-- manual: 3.4.2
