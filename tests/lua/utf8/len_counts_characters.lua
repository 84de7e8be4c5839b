print(utf8.len("häß"), utf8.len(""), utf8.len("häß", 4))  -- expect: 3	0	1
print(utf8.len("h\xffx"))  -- expect: nil	2
print(utf8.len("\u{200000}"), (utf8.len("\u{200000}", 1, -1, true)))  -- expect: nil	1
print(utf8.len("ä", 2))  -- expect: nil	2
print(select(2, pcall(function() return (utf8.len("abc", 5)) end)))  -- expect: len_counts_characters.lua:5: bad argument #2 to 'len' (initial position out of bounds)
print(select(2, pcall(function() return (utf8.len("abc", 1, 4)) end)))  -- expect: len_counts_characters.lua:6: bad argument #3 to 'len' (final position out of bounds)
