print(2.0 | 1, 7 & 3.0, ~0.0, 1 << 2.0, 2.0 ^ 3 ~ 1) -- expect: 3	3	-1	4	9
print(-2.0 ^ 63 | 0 == math.mininteger)              -- expect: true
-- manual: 3.4.2
