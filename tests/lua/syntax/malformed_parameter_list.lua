print(select(2, load("function f(x,) end", "=s")))  -- expect: s:1: <name> or '...' expected near ')'
print(select(2, load("function f(1) end", "=s")))   -- expect: s:1: <name> or '...' expected near '1'
