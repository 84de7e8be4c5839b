print(select(2, load("if x y()", "=s")))       -- expect: s:1: 'then' expected near 'y'
print(select(2, load("while x y()", "=s")))    -- expect: s:1: 'do' expected near 'y'
print(select(2, load("for i = 1, 2 f()", "=s"))) -- expect: s:1: 'do' expected near 'f'
