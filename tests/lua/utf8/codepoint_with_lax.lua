print(utf8.codepoint("\u{D800}", 1, 1, true), utf8.codepoint("\u{7FFFFFFF}", 1, 1, true), utf8.codepoint("\u{110000}", 1, 1, true))
-- expect: 55296	2147483647	1114112
print(pcall(utf8.codepoint, "\u{D800}")) print(pcall(utf8.codepoint, "\u{110000}")) print(pcall(utf8.codepoint, "\u{D800}", 1, 1, false)) print(pcall(utf8.codepoint, "\xff", 1, 1, true)) print(pcall(utf8.codepoint, "\xC0\x80", 1, 1, true))
-- expect: false	invalid UTF-8 code
-- expect: false	invalid UTF-8 code
-- expect: false	invalid UTF-8 code
-- expect: false	invalid UTF-8 code
-- expect: false	invalid UTF-8 code
-- manual: 6.5
