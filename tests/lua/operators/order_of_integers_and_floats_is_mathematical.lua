local max, min = math.maxinteger, math.mininteger
print(1 < 1.5, 1.5 < 2, -1 < -0.5, max < 2.0 ^ 63, max <= 2.0 ^ 63, max < max + 0.0, min <= -2.0 ^ 63, min < -2.0 ^ 63, min > -1e300)
-- expect: true	true	true	true	true	true	true	false	true
print((1 << 53) + 1 > 2.0 ^ 53, (1 << 53) + 1 < 2.0 ^ 53 + 2, max > 9.2e18, max >= 9.3e18, 0 < 5e-324, 0 > -5e-324, -0.0 < 0, 0 <= -0.0)
-- expect: true	true	true	false	true	true	false	true
print(max < math.huge, min > -math.huge, max <= -math.huge) -- expect: true	true	false
-- manual: 3.4.4
