print(select(2, load("if x then\n\n", "=s")))          -- expect: s:3: 'end' expected (to close 'if' at line 1) near <eof>
print(select(2, load("while x do\ny()\n", "=s")))      -- expect: s:3: 'end' expected (to close 'while' at line 1) near <eof>
print(select(2, load("\nfunction f()\n", "=s")))       -- expect: s:3: 'end' expected (to close 'function' at line 2) near <eof>
