print(select(2, load("if x then", "=s")))   -- expect: s:1: 'end' expected near <eof>
print(select(2, load("repeat x()", "=s")))  -- expect: s:1: 'until' expected near <eof>
print(select(2, load("f(1", "=s")))         -- expect: s:1: ')' expected near <eof>
