for _, c in ipairs { "all", "collate", "ctype", "monetary", "numeric", "time" } do io.write(c, "=", tostring(os.setlocale("C", c)), ",", tostring(os.setlocale(nil, c)), " ") end
print(os.setlocale(), os.setlocale(nil), os.setlocale("no-such-locale"), os.setlocale("C"))
print(pcall(os.setlocale, "C", "none")) print(pcall(os.setlocale, {})) print(pcall(os.setlocale, "C", {}))
-- expect: all=C,C collate=C,C ctype=C,C monetary=C,C numeric=C,C time=C,C C	C	nil	C
-- expect: false	bad argument #2 to 'os.setlocale' (invalid option 'none')
-- expect: false	bad argument #1 to 'os.setlocale' (string expected, got table)
-- expect: false	bad argument #2 to 'os.setlocale' (string expected, got table)
-- manual: 6.9
