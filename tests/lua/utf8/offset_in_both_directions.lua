local s = "aé€😀z"
for n = 1, 7 do io.write(tostring(utf8.offset(s, n)), " ") end
for n = -1, -6, -1 do io.write(tostring(utf8.offset(s, n)), " ") end
print(utf8.offset(s, 1, 4), utf8.offset(s, 2, 4), utf8.offset(s, -1, 4), utf8.offset(s, -2, 4), utf8.offset(s, -1, #s + 1), utf8.offset(s, 1, -1), utf8.offset(s, 2, -1), utf8.offset(s, 3, -1))
print(utf8.offset("", 1), utf8.offset("", 0), utf8.offset("", -1), utf8.offset("", 2), utf8.offset("abc", 4), utf8.offset("abc", 5))
-- expect: 1 2 4 7 11 12 nil 11 7 4 2 1 nil 4	7	2	1	11	11	12	nil
-- expect: 1	1	nil	nil	4	nil
-- manual: 6.5
