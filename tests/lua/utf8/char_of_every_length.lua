local function bytes(...) return table.concat({ utf8.char(...):byte(1, -1) }, " ") end
for _, c in ipairs { 0, 0x7F, 0x80, 0x7FF, 0x800, 0xFFFF, 0x10000, 0x1FFFFF, 0x200000, 0x3FFFFFF, 0x4000000, 0x7FFFFFFF } do print(bytes(c)) end
-- expect: 0
-- expect: 127
-- expect: 194 128
-- expect: 223 191
-- expect: 224 160 128
-- expect: 239 191 191
-- expect: 240 144 128 128
-- expect: 247 191 191 191
-- expect: 248 136 128 128 128
-- expect: 251 191 191 191 191
-- expect: 252 132 128 128 128 128
-- expect: 253 191 191 191 191 191
print(utf8.char() == "", utf8.char(72, 228, 8364, 128512), utf8.char("65", 66.0)) -- expect: true	Hä€😀	AB
print(pcall(utf8.char, -1)) print(pcall(utf8.char, 0x80000000)) print(pcall(utf8.char, 1.5)) print(pcall(utf8.char, "x")) print(pcall(utf8.char, 65, {}))
-- expect: false	bad argument #1 to 'utf8.char' (value out of range)
-- expect: false	bad argument #1 to 'utf8.char' (value out of range)
-- expect: false	bad argument #1 to 'utf8.char' (number has no integer representation)
-- expect: false	bad argument #1 to 'utf8.char' (number expected, got string)
-- expect: false	bad argument #2 to 'utf8.char' (number expected, got table)
-- manual: 6.5
