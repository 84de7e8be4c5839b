print(load("return; return", "=s"))                  -- expect: nil	s:1: <eof> expected near 'return'
print(load("return 1; x = 1", "=s"))                 -- expect: nil	s:1: <eof> expected near 'x'
print(load("return return", "=s"))                   -- expect: nil	s:1: unexpected symbol near 'return'
print(load("do return end return 2", "=s")())        -- expect:
print(load("if x then return end return 3", "=s")()) -- expect: 3
print(load("return ;;", "=s"))                       -- expect: nil	s:1: <eof> expected near ';'
-- manual: 3.3.4
