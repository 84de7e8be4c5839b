local s = "abcdef"
print(s:sub(-3, -2), s:byte(-1), s:find("e", -3), s:match("%a", -2), s:gmatch("%a", -1)(), utf8.len(s, -2), ("b"):unpack(s, -1))
-- expect: de	102	5	e	f	2	102	7
-- manual: 6.4
