print(load("::l:: ::l::", "=s"))                         -- expect: nil	s:1: label 'l' already defined on line 1
print(load("::l:: do ::l:: end", "=s"))                  -- expect: nil	s:1: label 'l' already defined on line 1
print(load("::l:: while x do ::l:: end", "=s"))          -- expect: nil	s:1: label 'l' already defined on line 1
print(load("do ::l:: end ::l::", "=s") ~= nil)           -- expect: true
print(load("::l:: function f() ::l:: end", "=s") ~= nil) -- expect: true
-- manual: 3.3.4 8.1
