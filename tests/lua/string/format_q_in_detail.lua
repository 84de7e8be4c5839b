print(("%q"):format('a "b" \\ c')) print(("%q"):format("line\nend")) print(("%q"):format("\0\0009\r\r1\127")) print(("%q"):format("\1\200\255Ã©"))
-- expect: "a \"b\" \\ c"
-- expect: "line\
-- expect: end"
-- expect: "\0\0009\13\0131\127"
-- expect: "\1ÈÿÃ©"
print(("%q %q %q %q"):format(1, 1.0, math.mininteger, 0.1)) print(("%q %q %q"):format(1 / 0, -1 / 0, 0 / 0)) print(("%q %q %q"):format(nil, true, false))
-- expect: 1 0x1p+0 0x8000000000000000 0x1.999999999999ap-4
-- expect: 1e9999 -1e9999 (0/0)
-- expect: nil true false
print(pcall(string.format, "%q", {})) print(pcall(string.format, "%q", print)) print(pcall(string.format, "%10q", "x")) print(pcall(string.format, "%.1q", "x")) print(pcall(string.format, "%q"))
-- expect: false	bad argument #2 to 'string.format' (value has no literal form)
-- expect: false	bad argument #2 to 'string.format' (value has no literal form)
-- expect: false	specifier '%q' cannot have modifiers
-- expect: false	specifier '%q' cannot have modifiers
-- expect: false	bad argument #2 to 'string.format' (no value)
-- manual: 6.4
