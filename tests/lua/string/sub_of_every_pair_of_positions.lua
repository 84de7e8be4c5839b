local s, out = "abcde", {}
for i = -7, 7 do for j = -7, 7 do out[#out + 1] = #s:sub(i, j) end end
print(table.concat(out))
-- expect: 001234501234555001234501234555001234501234555000123400123444000012300012333000001200001222000000100000111001234501234555001234501234555000123400123444000012300012333000001200001222000000100000111000000000000000000000000000000
print(s:sub(2), s:sub(-2), s:sub(2, -2), s:sub(1, 3), s:sub(-3, 3), s:sub(0), s:sub(0, 0) == "", s:sub(5, 5), s:sub(3, 2) == "", s:sub(-1, -1))
-- expect: bcde	de	bcd	abc	c	abcde	true	e	true	e
-- manual: 6.4
