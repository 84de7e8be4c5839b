local all = {}
for i = 0, 255 do all[i + 1] = i end
local s = string.char(table.unpack(all))
print(#s, s:byte(1), s:byte(256), string.char() == "", string.char(65, 66.0, "67")) -- expect: 256	0	255	true	ABC
print(pcall(string.char, 256)) print(pcall(string.char, -1)) print(pcall(string.char, 65, 1.5)) print(pcall(string.char, "x"))
-- expect: false	bad argument #1 to 'string.char' (value out of range)
-- expect: false	bad argument #1 to 'string.char' (value out of range)
-- expect: false	bad argument #2 to 'string.char' (number has no integer representation)
-- expect: false	bad argument #1 to 'string.char' (number expected, got string)
-- manual: 6.4
