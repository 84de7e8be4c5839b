print(select(2, load("for i do end", "=s")))        -- expect: s:1: '=' or 'in' expected near 'do'
print(select(2, load("for i = 1 do end", "=s")))    -- expect: s:1: ',' expected near 'do'
print(select(2, load("for 1 = 1, 2 do end", "=s"))) -- expect: s:1: <name> expected near '1'
print(select(2, load("for a, b = 1, 2 do end", "=s"))) -- expect: s:1: 'in' expected near '='
