local ok = true
for c = 0, 0x10FFFF, 257 do
  if c < 0xD800 or c > 0xDFFF then ok = ok and utf8.codepoint(utf8.char(c)) == c end
end
print(ok) -- expect: true
