local s = "aé€😀"
print(utf8.offset(s, 1), utf8.offset(s, 2), utf8.offset(s, 3), utf8.offset(s, 4), utf8.offset(s, 5)) -- expect: 1	2	4	7	11
print(utf8.offset(s, 6), utf8.offset("", 1), utf8.offset("", 2))                                      -- expect: nil	1	nil
