local x, f = 10, 2.5
print(x + 1, 1 + x, x - 1, 1 - x, x * 3, 3 * x)      -- expect: 11	11	9	-9	30	30
print(f + 1, 1 - f, f * 3, 5 / f, f // 1, 7 % f)     -- expect: 3.5	-1.5	7.5	2.0	2.0	2.0
print(x + 1000000, x - 0.5, x & 7, 7 | x, x ~ 1)     -- expect: 1000010	9.5	2	15	11
