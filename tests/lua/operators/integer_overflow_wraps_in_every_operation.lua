local max, min = math.maxinteger, math.mininteger
print(max + 1, max + max, min + min, min + -1) -- expect: -9223372036854775808	-2	0	9223372036854775807
print(min - 1, max - -1, -1 - max, 0 - min)
-- expect: 9223372036854775807	-9223372036854775808	-9223372036854775808	-9223372036854775808
print(max * 2, min * 2, max * max, min * -1, 4294967296 * 4294967296, 3037000500 * 3037000500)
-- expect: -2	0	1	-9223372036854775808	0	-9223372036709301616
print(-min, min // -1, min % -1, -max - 1 == min) -- expect: -9223372036854775808	-9223372036854775808	0	true
-- manual: 3.4.1
