print(1 < 1.5, 2 > 1.5, 1 <= 1.0, 1 >= 1.0, 1 < 1.0) -- expect: true	true	true	true	false
print(-1 < -0.5, -1.5 < -1, 3 == 3.0)                -- expect: true	true	true
-- manual: 3.4.4
