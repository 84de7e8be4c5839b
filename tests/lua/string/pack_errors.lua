for _, f in ipairs { "i17", "i0", "I20", "s17", "!17", "c", "y", "i-1", "i99999999999", "c99999999999999999999", "d5", "b2" } do print(f, pcall(string.pack, f, 1, 2, 3)) end
-- expect: i17	false	integral size (17) out of limits [1,16]
-- expect: i0	false	integral size (0) out of limits [1,16]
-- expect: I20	false	integral size (20) out of limits [1,16]
-- expect: s17	false	integral size (17) out of limits [1,16]
-- expect: !17	false	integral size (17) out of limits [1,16]
-- expect: c	false	missing size for format option 'c'
-- expect: y	false	invalid format option 'y'
-- expect: i-1	false	invalid format option '-'
-- expect: i99999999999	false	integral size (999999999) out of limits [1,16]
-- expect: c99999999999999999999	false	invalid format option '9'
-- expect: d5	false	invalid format option '5'
-- expect: b2	false	invalid format option '2'
print(pcall(string.pack, "i4")) print(pcall(string.pack, "i4", 1.5)) print(pcall(string.pack, "i4", "x")) print(pcall(string.pack)) print(string.pack("i1", "7"):byte(), string.pack("i1", 7.0):byte())
-- expect: false	bad argument #2 to 'string.pack' (number expected, got nil)
-- expect: false	bad argument #2 to 'string.pack' (number has no integer representation)
-- expect: false	bad argument #2 to 'string.pack' (number expected, got string)
-- expect: false	bad argument #1 to 'string.pack' (string expected, got no value)
-- expect: 7	7
-- manual: 6.4.2
