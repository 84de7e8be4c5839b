local s = "aé€😀"
for i = 1, #s + 1 do io.write(utf8.offset(s, 0, i), " ") end
print(utf8.offset(s, 0), utf8.offset(s, 0, -1), utf8.offset(s, 0, -4))
-- expect: 1 2 2 4 4 4 7 7 7 7 11 1	7	7
-- manual: 6.5
