print(1 == 1.0, 0 == -0.0, 2 ^ 53 == 1 << 53, (1 << 53) + 1 == 2.0 ^ 53, math.maxinteger == 2.0 ^ 63, math.mininteger == -2.0 ^ 63)
-- expect: true	true	true	false	false	true
print(math.maxinteger + 0.0 == math.maxinteger, 1.5 == 1, -1 == -1.0, 1 == 1.0000000000000001)
-- expect: false	false	true	true
-- manual: 3.4.4
