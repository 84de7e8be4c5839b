print(select(2, load("1 + 1", "=s")))  -- expect: s:1: unexpected symbol near '1'
print(select(2, load("x", "=s")))      -- expect: s:1: syntax error near <eof>
print(select(2, load("x.y z", "=s")))  -- expect: s:1: syntax error near 'z'
print(select(2, load("(f)", "=s")))    -- expect: s:1: syntax error near <eof>
