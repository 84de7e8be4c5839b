print(select(2, load("repeat if x then goto c end; local y = 1; ::c:: until y", "=s")))
-- expect: s:1: <goto c> at line 1 jumps into the scope of local 'y'
-- manual: 3.3.4
