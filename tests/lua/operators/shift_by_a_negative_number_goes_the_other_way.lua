print(1 << -1, 8 << -2, 1 >> -4, 8 >> -2) -- expect: 0	2	16	32
print(1 << -64, -1 >> -64)                -- expect: 0	0
print(1 << math.mininteger, -1 >> math.mininteger) -- expect: 0	0
-- manual: 3.4.2
