print(load("local function f() return ... end", "=s"))
-- expect: nil	s:1: cannot use '...' outside a vararg function near '...'
print(load("local function f(...) return function() return ... end end", "=s"))
-- expect: nil	s:1: cannot use '...' outside a vararg function near '...'
print(load("local function f(...) return function(...) return ... end end return ...", "=s") ~= nil) -- expect: true
print(load("local function f(a, ..., b) end", "=s")) -- expect: nil	s:1: ')' expected near ','
print(load("local function f(... , a) end", "=s")) -- expect: nil	s:1: ')' expected near ','
print(load("local function f(...a) end", "=s")) -- expect: nil	s:1: ')' expected near 'a'
-- manual: 3.4.11
