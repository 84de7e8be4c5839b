print(utf8.len("\xC0\x80"), utf8.len("\xE0\x80\x80"))  -- expect: nil	nil	1
print(utf8.len("\u{D800}"))                             -- expect: nil	1
print(utf8.len("\u{110000}"), utf8.len("\u{10FFFF}"))   -- expect: nil	1
