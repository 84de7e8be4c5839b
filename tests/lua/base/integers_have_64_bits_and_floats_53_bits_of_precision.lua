print(math.maxinteger == (1 << 63) - 1, 2 ^ 53 == 2 ^ 53 + 1, 2 ^ 52 == 2 ^ 52 + 1) -- expect: true	true	false
print(1 + 2 ^ -52 > 1, 1 + 2 ^ -53 > 1)                                             -- expect: true	false
print(math.maxinteger // 1 == 9223372036854775807, 2.0 ^ 1023 * 2)                  -- expect: true	inf
-- manual: 2.1
