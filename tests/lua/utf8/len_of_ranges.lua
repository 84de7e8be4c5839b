local s = "aé€😀z"
print(utf8.len(s), utf8.len(s, 1, 1), utf8.len(s, 2), utf8.len(s, 2, 3), utf8.len(s, -1), utf8.len(s, 4, 4), utf8.len(s, 5, 4), utf8.len(s, #s + 1), utf8.len(""), utf8.len("", 1), utf8.len(s, 1, 0), utf8.len(s, 1, -2))
-- expect: 5	1	4	1	1	1	0	0	0	0	0	4
print(utf8.len(s, 3)) print(utf8.len(s, 1, 2)) print(pcall(utf8.len, s, 0)) print(pcall(utf8.len, s, #s + 2)) print(pcall(utf8.len, s, 1, #s + 1)) print(pcall(utf8.len, s, -100)) print(utf8.len(s, 1, -100))
-- expect: nil	3
-- expect: 2
-- expect: false	bad argument #2 to 'utf8.len' (initial position out of bounds)
-- expect: false	bad argument #2 to 'utf8.len' (initial position out of bounds)
-- expect: false	bad argument #3 to 'utf8.len' (final position out of bounds)
-- expect: false	bad argument #2 to 'utf8.len' (initial position out of bounds)
-- expect: 0
-- manual: 6.5
