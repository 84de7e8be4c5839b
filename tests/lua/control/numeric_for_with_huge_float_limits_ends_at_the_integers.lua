local function last(a, b, c) local l for i = a, b, c do l = i end return l end
print(last(math.maxinteger - 2, 1e100, 1), last(math.maxinteger - 2, math.huge, 2))
-- expect: 9223372036854775807	9223372036854775807
print(last(math.mininteger + 2, -1e100, -1), last(math.mininteger + 2, -math.huge, -2))
-- expect: -9223372036854775808	-9223372036854775808
print(last(1, -math.huge, 1), last(1, math.huge, -1), last(math.maxinteger, 2.0 ^ 63, 1), last(math.mininteger, -2.0 ^ 63, -1))
-- expect: nil	nil	9223372036854775807	-9223372036854775808
-- manual: 3.3.5
