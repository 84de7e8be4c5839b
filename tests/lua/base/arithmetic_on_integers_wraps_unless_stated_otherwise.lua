local max, min = math.maxinteger, math.mininteger
print(max + 1 == min, min - 1 == max, max * max, min * min, -min == min, max * -1 == min + 1)
-- expect: true	true	1	0	true	true
print(math.abs(min) == min, min // -1 == min, (max + 1.0) == 2.0 ^ 63) -- expect: true	true	true
-- manual: 2.1 3.4.1
