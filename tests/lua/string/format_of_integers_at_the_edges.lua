print(("%d %d %x %X %o %u"):format(math.maxinteger, math.mininteger, math.mininteger, -1, -1, -1))
-- expect: 9223372036854775807 -9223372036854775808 8000000000000000 FFFFFFFFFFFFFFFF 1777777777777777777777 18446744073709551615
print(("%.5d|%8.3d|%-8.3d|%.0d|%+.3d|%.20d"):format(42, 42, 42, 0, 5, 1))
-- expect: 00042|     042|042     ||+005|00000000000000000001
print(("%d"):format(3.0), ("%d"):format("10"), ("%d"):format("0x10"), ("%d"):format("3.0"), ("%x"):format(-1.0))
-- expect: 3	10	16	3	ffffffffffffffff
for _, v in ipairs { 1.5, "1.5", 2.0 ^ 63, 0 / 0, math.huge, "x", {}, true } do print(pcall(string.format, "%d", v)) end
-- expect: false	bad argument #2 to 'string.format' (number has no integer representation)
-- expect: false	bad argument #2 to 'string.format' (number has no integer representation)
-- expect: false	bad argument #2 to 'string.format' (number has no integer representation)
-- expect: false	bad argument #2 to 'string.format' (number has no integer representation)
-- expect: false	bad argument #2 to 'string.format' (number has no integer representation)
-- expect: false	bad argument #2 to 'string.format' (number expected, got string)
-- expect: false	bad argument #2 to 'string.format' (number expected, got table)
-- expect: false	bad argument #2 to 'string.format' (number expected, got boolean)
-- manual: 6.4
