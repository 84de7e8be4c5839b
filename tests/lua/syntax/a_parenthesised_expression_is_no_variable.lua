print(load("(x) = 1", "=s"))                                    -- expect: nil	s:1: syntax error near '='
print(load("(x).y = 1; (f()).z = 2; ('s').x = 1", "=s") ~= nil) -- expect: true
print(load("(x):m()", "=s") ~= nil)                             -- expect: true
print(load("x.y:z = 1", "=s")) -- expect: nil	s:1: function arguments expected near '='
-- manual: 3.2
