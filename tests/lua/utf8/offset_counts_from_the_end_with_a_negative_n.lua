local s = "aé€😀"
print(utf8.offset(s, -1), utf8.offset(s, -2), utf8.offset(s, -4), utf8.offset(s, -5)) -- expect: 7	4	1	nil
