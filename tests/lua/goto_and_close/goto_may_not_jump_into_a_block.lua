print(select(2, load("goto f; do ::f:: end", "=s")))  -- expect: s:1: no visible label 'f' for <goto> at line 1
print(select(2, load("do ::f:: end\ngoto f", "=s")))  -- expect: s:2: no visible label 'f' for <goto> at line 2
-- manual: 3.3.4
