local i, f = 2 ^ 53 | 0, 2.0 ^ 53
print(i == f, i + 1 == f, i + 1 > f, f < i + 1) -- expect: true	false	true	true
print(f >= i + 1, i - 1 < f, -i - 1 < -f)       -- expect: false	true	true
-- manual: 3.4.4
