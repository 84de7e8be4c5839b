local x = 1000000
print(x < 1000001, x > 999999.5, x <= 1e6, x >= 1000000.5, 0.5 < x, x < 9223372036854775807, x > -9223372036854775807, x == 1e6, x ~= 1000000.0)
-- expect: true	true	true	false	true	true	true	true	false
-- manual: 3.4.4
