local s = "aé€😀"
print(utf8.offset(s, 2, 2), utf8.offset(s, 1, 4), utf8.offset(s, -1, 4)) -- expect: 4	4	2
