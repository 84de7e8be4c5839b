print(select(2, load("f(\n1", "=s")))       -- expect: s:2: ')' expected (to close '(' at line 1) near <eof>
print(select(2, load("t = {\n1 2", "=s")))  -- expect: s:2: '}' expected (to close '{' at line 1) near '2'
print(select(2, load("t[\n1", "=s")))       -- expect: s:2: ']' expected near <eof>
