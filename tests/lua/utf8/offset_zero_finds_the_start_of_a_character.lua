local s = "aé€😀"
print(utf8.offset(s, 0, 1), utf8.offset(s, 0, 3), utf8.offset(s, 0, 6), utf8.offset(s, 0, 10)) -- expect: 1	2	4	7
print(utf8.offset(s, 0, 11))                                                                   -- expect: 11
