local s = "\1\2\3\4"
for _, pos in ipairs { 1, 2, 4, -1, -4 } do io.write(tostring((string.unpack("b", s, pos))), ",", tostring(select(2, string.unpack("b", s, pos))), " ") end
print(string.unpack("", s, 5), pcall(string.unpack, "b", s, 5)) print(pcall(string.unpack, "b", s, 6)) print(pcall(string.unpack, "b", s, -5)) print(pcall(string.unpack, "b", s, 0)) print(string.unpack("<i2 b", s, 2)) print(string.unpack("<!4 i4", "xxxx\1\0\0\0", 5)) print(pcall(string.unpack, "b", s, 1.5))
-- expect: 1,2 2,3 4,5 4,5 1,2 5	false	bad argument #2 to 'string.unpack' (data string too short)
-- expect: false	bad argument #3 to 'string.unpack' (initial position out of string)
-- expect: true	1	2
-- expect: true	1	2
-- expect: 770	4	5
-- expect: 1	9
-- expect: false	bad argument #3 to 'string.unpack' (number has no integer representation)
-- manual: 6.4.2
