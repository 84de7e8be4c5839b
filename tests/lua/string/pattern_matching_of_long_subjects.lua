local s = ("a"):rep(100000)
print(#s:match("a*"), #s:match(".-$"), s:find("b"), #s:match("^(a+)$"), select(2, s:gsub("a", "b")))
-- expect: 100000	100000	nil	100000	100000
local t = ("ab"):rep(20000)
print(select(2, t:gsub("ab", "")), #t:match("[ab]*"), t:find("ba", -2), ("a"):rep(1000):match("(a*)b"))
-- expect: 20000	40000	nil	nil
-- manual: 6.4.1
