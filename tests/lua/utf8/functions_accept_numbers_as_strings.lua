print(utf8.len(123), utf8.codepoint(65), utf8.offset(123, 2)) for p, c in utf8.codes(12) do io.write(p, ":", c, " ") end print()
-- expect: 3	54	2
-- expect: 1:49 2:50 
-- manual: 6.5
