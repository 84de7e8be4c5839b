print(utf8.len("\u{D800}"), utf8.len("\u{D800}", 1, -1, true)) print(pcall(utf8.codepoint, "\u{DFFF}")) print(utf8.codepoint("\u{DFFF}", 1, 1, true))
-- expect: nil	1
-- expect: false	invalid UTF-8 code
-- expect: 57343
-- manual: 8.2 6.5
