local function f(x) return x > 1 and x < 5, x == 1 or x ~= 2 and "other", not (x > 1) and "small" or "large" end
print(f(0)) print(f(1)) print(f(2)) print(f(3)) print(f(9))
-- expect: false	other	small
-- expect: false	true	small
-- expect: true	false	large
-- expect: true	other	large
-- expect: false	other	large
-- manual: 3.4.5
