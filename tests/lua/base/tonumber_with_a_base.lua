print(tonumber("ff", 16), tonumber("FF", 16), tonumber("zz", 36), tonumber("777", 8), tonumber("-101", 2)) -- expect: 255	255	1295	511	-5
print(tonumber(" 11 ", 2), tonumber("10", 10), tonumber("7fffffffffffffff", 16))
-- expect: 3	10	9223372036854775807
