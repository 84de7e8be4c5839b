local name = os.tmpname()
local code = string.dump(load("return 'binary'"))
for _, start in ipairs { "", "#!/bin/lua\n", "\xEF\xBB\xBF", "\xEF\xBB\xBF# comment\n" } do
  io.open(name, "wb"):write(start, code):close()
  local f = loadfile(name)
  io.write(tostring(f and f()), " ")
  io.open(name, "wb"):write(start, "return debug.getinfo(1, 'l').currentline"):close()
  f = loadfile(name)
  io.write(tostring(f and f()), "; ")
end
print()
os.remove(name)
-- expect: binary 1; binary 2; binary 1; binary 2; 
-- manual: 6.1
