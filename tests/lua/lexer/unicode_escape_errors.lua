print(load([[return "\u{80000000}"]], "=s")) -- expect: nil	s:1: UTF-8 value too large near '"\u{80000000'
print(load([[return "\u{110000000000000000000}"]], "=s"))
-- expect: nil	s:1: UTF-8 value too large near '"\u{110000000'
print(load([[return "\u{ 41}"]], "=s")) -- expect: nil	s:1: hexadecimal digit expected near '"\u{ '
print(load([[return "\u{41 }"]], "=s")) -- expect: nil	s:1: missing '}' near '"\u{41 '
print(load([[return "\u{-1}"]], "=s"))  -- expect: nil	s:1: hexadecimal digit expected near '"\u{-'
print(load([[return "\u]], "=s"))       -- expect: nil	s:1: missing '{' near '"\u'
-- manual: 3.1
