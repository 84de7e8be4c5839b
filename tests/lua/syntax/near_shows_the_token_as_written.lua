print(select(2, load("x = = 'text'", "=s")))  -- expect: s:1: unexpected symbol near '='
print(select(2, load("x 'a' 'b' y", "=s")))   -- expect: s:1: syntax error near <eof>
print(select(2, load("x = 1 0x10", "=s")))    -- expect: s:1: unexpected symbol near '0x10'
print(select(2, load("local 'str'", "=s")))   -- expect: s:1: <name> expected near ''str''
