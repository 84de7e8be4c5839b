print(select(2, load("x =\n\n\n)", "=s"))) -- expect: s:4: unexpected symbol near ')'
print(select(2, load("x = 1\n\n?", "=s"))) -- expect: s:3: unexpected symbol near '?'
