print(select(2, load("x = { a = }", "=s")))     -- expect: s:1: unexpected symbol near '}'
print(select(2, load("x = { [1] 2 }", "=s")))   -- expect: s:1: '=' expected near '2'
print(select(2, load("x = { ,1 }", "=s")))      -- expect: s:1: unexpected symbol near ','
