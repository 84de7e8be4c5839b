print(2 + 3 * 4 ^ 2 / 2)  -- expect: 26.0
print(7 - 2 - 1, 8 / 4 / 2) -- expect: 4	1.0
print(7 // 2 * 2, 7 % 4 * 3) -- expect: 6	9
-- manual: 3.4.8
