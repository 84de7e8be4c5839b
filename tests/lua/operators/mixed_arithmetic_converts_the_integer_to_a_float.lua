local big = math.maxinteger
print(big + 0.0, big + 1.0 == 2.0 ^ 63, (1 << 53) + 1 + 0.0 == 2.0 ^ 53, big * 1.0 == big, big - 0.0 == big + 1.0)
-- expect: 9.2233720368548e+18	true	true	false	true
print(1 + 1.0, 10 - 0.5, 3 * 0.5, 7 // 2.0, 7 % 2.5, 2.0 + math.mininteger)
-- expect: 2.0	9.5	1.5	3.0	2.0	-9.2233720368548e+18
-- manual: 3.4.1 3.4.3
