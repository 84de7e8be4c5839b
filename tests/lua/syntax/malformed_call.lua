print(select(2, load("f:g = 1", "=s")))  -- expect: s:1: function arguments expected near '='
print(select(2, load("f(1,)", "=s")))    -- expect: s:1: unexpected symbol near ')'
print(select(2, load("f:1()", "=s")))    -- expect: s:1: <name> expected near '1'
