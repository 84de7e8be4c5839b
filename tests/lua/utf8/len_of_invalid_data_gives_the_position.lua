print(utf8.len("ab\xff"))         -- expect: nil	3
print(utf8.len("\x80"))           -- expect: nil	1
print(utf8.len("a\xe2\x82"))      -- expect: nil	2
print(utf8.len("é", 2))           -- expect: nil	2
