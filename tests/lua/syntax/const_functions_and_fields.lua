local f <const> = function(x) return x * 2 end
local t <const> = {}
function t.g(x) return f(x) + 1 end
t.h = f
print(t.g(3), t.h(3))                                      -- expect: 7	6
print(load("local f <const> = 1; function f() end", "=s")) -- expect: nil	s:1: attempt to assign to const variable 'f'
-- manual: 3.3.7
