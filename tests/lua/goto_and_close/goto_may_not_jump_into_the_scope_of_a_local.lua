print(select(2, load("goto f; local x; ::f:: print(x)", "=s"))) -- expect: s:1: <goto f> at line 1 jumps into the scope of local 'x'
-- manual: 3.3.4
