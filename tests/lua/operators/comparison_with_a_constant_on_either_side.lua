local x, f = 5, 5.5
print(x < 6, 6 > x, x <= 5, 5 >= x, x == 5, 4 < x)   -- expect: true	true	true	true	true	true
print(f < 6, 6 > f, f <= 5, 5 >= f, f == 5.5, 4 < f) -- expect: true	true	false	false	true	true
print(x ~= 5.0, x < 5.5, f > 127, f < -128)          -- expect: false	true	false	false
-- manual: 3.4.4
