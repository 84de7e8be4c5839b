local s = "abc"
print(s:sub(1, 1 << 40), s:sub(-(1 << 40), 2), s:byte(1 << 40), s:find("b", 1 << 40), s:match("b", -(1 << 40)), s:sub(1 << 32 | 1) == "")
-- expect: abc	ab	nil	nil	b	true
-- manual: 6.4
