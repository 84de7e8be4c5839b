print(select(2, load("::a::\nlocal x\n::a::", "=s"))) -- expect: s:3: label 'a' already defined on line 1
print(select(2, load("::a::\ndo\n::a:: end", "=s")))  -- expect: s:3: label 'a' already defined on line 1
-- manual: 3.3.4
