print(load("goto l; local a; ::l:: a = 1", "=s"))
-- expect: nil	s:1: <goto l> at line 1 jumps into the scope of local 'a'
print(load("goto l; do ::l:: end", "=s"))        -- expect: nil	s:1: no visible label 'l' for <goto> at line 1
print(load("do goto l end; do ::l:: end", "=s")) -- expect: nil	s:1: no visible label 'l' for <goto> at line 1
print(load("goto l; local function f() ::l:: end", "=s"))
-- expect: nil	s:1: no visible label 'l' for <goto> at line 1
print(load("::l:: local function f() goto l end", "=s")) -- expect: nil	s:1: no visible label 'l' for <goto> at line 1
print(load("if x then ::l:: else goto l end", "=s"))     -- expect: nil	s:1: no visible label 'l' for <goto> at line 1
-- manual: 3.3.4
