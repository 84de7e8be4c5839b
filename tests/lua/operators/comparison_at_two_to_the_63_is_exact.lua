local max, f = math.maxinteger, 2.0 ^ 63
print(max == f, max < f, max >= f, f > max)     -- expect: false	true	false	true
local min = math.mininteger
print(min == -f, min < -f, min <= -f, min > -f) -- expect: true	false	true	false
print(max + 0.0 == f, max // 1 | 0 == max)      -- expect: true	true
-- manual: 3.4.4
