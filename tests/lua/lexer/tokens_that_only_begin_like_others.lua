print(load("x = 1 ~ = 2", "=s"))   -- expect: nil	s:1: unexpected symbol near '='
print(load("x = 1 = = 2", "=s"))   -- expect: nil	s:1: unexpected symbol near '='
print(load("x = 1 / / 2", "=s"))   -- expect: nil	s:1: unexpected symbol near '/'
print(load("x = a . . b", "=s"))   -- expect: nil	s:1: <name> expected near '.'
print(load(": :a: :", "=s"))       -- expect: nil	s:1: unexpected symbol near ':'
print(load("return . .. .", "=s")) -- expect: nil	s:1: unexpected symbol near '.'
-- manual: 3.1
