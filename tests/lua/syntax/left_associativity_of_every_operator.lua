print(10 - 3 - 2, 100 / 10 / 2, 100 // 7 // 3, 100 % 30 % 7, 2 * 3 % 4, 7 % 4 * 2, 1 << 2 << 3, 256 >> 2 >> 1, 5 ~ 3 ~ 1)
-- expect: 5	5.0	4	3	2	6	32	32	7
print((1 < 2) == true, 1 == 1 == true, false == false ~= true, 8 // 3 * 3 + 8 % 3) -- expect: true	true	false	8
-- manual: 3.4.8
