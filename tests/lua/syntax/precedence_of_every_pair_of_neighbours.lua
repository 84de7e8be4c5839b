print(1 or nil and nil, false and 1 or 2, 1 < 2 and 2 < 3, 1 == 1 and 2, 1 | 2 == 3) -- expect: 1	2	true	2	true
print(1 | 2 ~ 2, 1 ~ 3 & 2, 1 & 1 << 1, 1 << 1 + 1, 1 .. 2 + 3, 2 + 3 * 4, 2 * -3, -2 ^ 2, 2 ^ -2, not nil == true, #"ab" + 1, -"2" ^ 2)
-- expect: 1	3	0	4	15	14	-6	-4.0	0.25	true	3	-4.0
-- manual: 3.4.8
