print(select(2, load("function (x) end", "=s")))    -- expect: s:1: <name> expected near '('
print(select(2, load("function f(x end", "=s")))    -- expect: s:1: ')' expected near 'end'
print(select(2, load("function f(..., x) end", "=s"))) -- expect: s:1: ')' expected near ','
print(select(2, load("function a:b.c() end", "=s"))) -- expect: s:1: '(' expected near '.'
