print(load("return\b1", "=s"))    -- expect: nil	s:1: unexpected symbol near '<\8>'
print(load("return\0 1", "=s"))   -- expect: nil	s:1: unexpected symbol
print(load("return\xA01", "=s"))  -- expect: nil	s:1: unexpected symbol near '<\160>'
print(load("return 1\x1A", "=s")) -- expect: nil	s:1: <eof> expected near '<\26>'
-- manual: 3.1
