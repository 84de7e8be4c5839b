string.gsub("abc", "()a*()", print)
-- expect: 1	2
-- expect: 3	3
-- expect: 4	4
local r = {}
for a, b in ("aab aa"):gmatch("()a*()") do r[#r + 1] = a .. "-" .. b end
print(table.concat(r, " ")) -- expect: 1-3 4-4 5-7
print(("abc"):gsub("%w*", "x")) print(("hello world"):gsub("o*", "x")) print(("abc"):gsub(".-", "x"))
-- expect: x	1
-- expect: xhxexlxlx xwxrxlxdx	10
-- expect: xaxbxcx	4
-- manual: 6.4.1
