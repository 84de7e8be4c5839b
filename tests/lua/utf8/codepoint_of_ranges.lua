local s = "aé€😀z"
print(utf8.codepoint(s)) print(utf8.codepoint(s, 1, -1)) print(utf8.codepoint(s, 2)) print(utf8.codepoint(s, 2, 4)) print(utf8.codepoint(s, -1)) print(utf8.codepoint(s, -5, -2)) print(select("#", utf8.codepoint(s, 3, 2))) print(select("#", utf8.codepoint("", 1, 0)))
-- expect: 97
-- expect: 97	233	8364	128512	122
-- expect: 233
-- expect: 233	8364
-- expect: 122
-- expect: 128512
-- expect: 0
-- expect: 0
print(pcall(utf8.codepoint, s, 3)) print(pcall(utf8.codepoint, s, 0)) print(pcall(utf8.codepoint, s, 12)) print(pcall(utf8.codepoint, s, 1, 12)) print(pcall(utf8.codepoint, s, -12)) print(pcall(utf8.codepoint, "")) print(pcall(utf8.codepoint, s, 1, 3))
-- expect: false	invalid UTF-8 code
-- expect: false	bad argument #2 to 'utf8.codepoint' (out of bounds)
-- expect: false	bad argument #3 to 'utf8.codepoint' (out of bounds)
-- expect: false	bad argument #3 to 'utf8.codepoint' (out of bounds)
-- expect: false	bad argument #2 to 'utf8.codepoint' (out of bounds)
-- expect: false	bad argument #3 to 'utf8.codepoint' (out of bounds)
-- expect: true	97	233
-- manual: 6.5
