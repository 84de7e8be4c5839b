print(("%016X %016X %016X"):format(-1 << 4, -1 >> 4, math.mininteger >> 63))
-- expect: FFFFFFFFFFFFFFF0 0FFFFFFFFFFFFFFF 0000000000000001
print(1 << 63 == math.mininteger, math.mininteger << 1, 1 >> 1, -1 >> 63, -1 << 63 == math.mininteger)
-- expect: true	0	0	1	true
-- manual: 3.4.2
