print(select(2, load("::f:: local function g() goto f end", "=s"))) -- expect: s:1: no visible label 'f' for <goto> at line 1
-- manual: 3.3.4
