local ok = true
for i = 0, 255 do
  ok = ok and load(("return '\\%d'"):format(i))() == string.char(i)
  ok = ok and load(("return '\\%03d0'"):format(i))() == string.char(i) .. "0"
end
print(ok, load("return '\\256'"), load("return '\\999'"))
-- expect: true	nil	nil	[string "return '\999'"]:1: decimal escape too large near ''\999''
-- manual: 3.1
