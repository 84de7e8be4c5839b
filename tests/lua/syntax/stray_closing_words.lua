print(select(2, load("end", "=s")))         -- expect: s:1: <eof> expected near 'end'
print(select(2, load("x = 1 else", "=s")))  -- expect: s:1: <eof> expected near 'else'
print(select(2, load("until true", "=s")))  -- expect: s:1: <eof> expected near 'until'
print(select(2, load("}", "=s")))           -- expect: s:1: unexpected symbol near '}'
