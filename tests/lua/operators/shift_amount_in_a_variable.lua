local function shift(a, b) return a << b, a >> b end
print(shift(5, 1))    -- expect: 10	2
print(shift(5, -1))   -- expect: 2	10
print(shift(5, 63))   -- expect: -9223372036854775808	0
print(shift(5, 64))   -- expect: 0	0
-- manual: 3.4.2
