print(3.0 & 1, 2.0 | 1.0, 5.0 ~ 1, ~5.0, 1.0 << 2, 8 >> 1.0, -0.0 | 0, 2.0 ^ 62 | 0, -2.0 ^ 63 | 0)
-- expect: 1	3	4	-6	4	4	0	4611686018427387904	-9223372036854775808
print(math.type(3.0 & 1), math.type(~5.0), math.type(1 << 2.0)) -- expect: integer	integer	integer
-- manual: 3.4.2 3.4.3
