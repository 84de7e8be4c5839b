local ok = true
for i = 0, 255 do
  ok = ok and load(("return '\\x%02x'"):format(i))() == string.char(i) and load(("return '\\x%02X0'"):format(i))() == string.char(i) .. "0"
end
print(ok, (load("return '\\x'")), (load("return '\\x1'")), (load("return '\\x 1'")), (load("return '\\X41'")))
-- expect: true	nil	nil	nil	nil
-- manual: 3.1
