print(tonumber("1.0", 10), tonumber("0x1", 16), tonumber("1e1", 10), tonumber("", 10), tonumber("-", 10), tonumber("+1", 10), tonumber("1 2", 10), tonumber("9", 8), tonumber("g", 16), tonumber("1\0", 10))
-- expect: nil	nil	nil	nil	nil	1	nil	nil	nil	nil
print(tonumber("ffffffffffffffff", 16), tonumber("-8000000000000000", 16), tonumber("zzzzzzzzzzzzzzzz", 36))
-- expect: -1	-9223372036854775808	-2153214848064815105
print(pcall(tonumber, 10, 10)) print(pcall(tonumber, "1", 1)) print(pcall(tonumber, "1", 37)) print(pcall(tonumber, "1", 1.5)) print(pcall(tonumber, nil, 10)) print(pcall(tonumber, {}, 10))
-- expect: false	bad argument #1 to 'tonumber' (string expected, got number)
-- expect: false	bad argument #2 to 'tonumber' (base out of range)
-- expect: false	bad argument #2 to 'tonumber' (base out of range)
-- expect: false	bad argument #2 to 'tonumber' (number has no integer representation)
-- expect: false	bad argument #1 to 'tonumber' (string expected, got nil)
-- expect: false	bad argument #1 to 'tonumber' (string expected, got table)
-- manual: 6.1
