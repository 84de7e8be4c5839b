local ok = true
for _, c in ipairs { 0, 0x41, 0x7F, 0x80, 0x7FF, 0x800, 0xD800, 0xDFFF, 0xFFFF, 0x10000, 0x10FFFF, 0x110000, 0x1FFFFF, 0x200000, 0x3FFFFFF, 0x4000000, 0x7FFFFFFF } do
  ok = ok and load(("return '\\u{%x}'"):format(c))() == utf8.char(c)
  ok = ok and load(("return '\\u{%08X}z'"):format(c))() == utf8.char(c) .. "z"
end
print(ok) -- expect: true
-- manual: 3.1
