print(load("repeat goto c; local x; ::c:: until x", "=s"))
-- expect: nil	s:1: <goto c> at line 1 jumps into the scope of local 'x'
print(load("repeat goto c; local x; ::c:: until true", "=s"))
-- expect: nil	s:1: <goto c> at line 1 jumps into the scope of local 'x'
print(load("repeat do goto c end; local x; ::c:: ; until x", "=s"))
-- expect: nil	s:1: <goto c> at line 1 jumps into the scope of local 'x'
-- manual: 3.3.4
