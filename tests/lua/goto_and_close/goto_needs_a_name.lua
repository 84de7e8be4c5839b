print(load("goto", "=s"))     -- expect: nil	s:1: <name> expected near <eof>
print(load("goto 1", "=s"))   -- expect: nil	s:1: <name> expected near '1'
print(load("goto end", "=s")) -- expect: nil	s:1: <name> expected near 'end'
print(load("::1::", "=s"))    -- expect: nil	s:1: <name> expected near '1'
print(load("::a:", "=s"))     -- expect: nil	s:1: '::' expected near ':'
print(load("goto a.b", "=s")) -- expect: nil	s:1: unexpected symbol near '.'
-- manual: 3.3.4
