print(select(2, load("local x <const> = 1; x = 2", "=s")))  -- expect: s:1: attempt to assign to const variable 'x'
print(select(2, load("local x <const> = 1; local function f() x = 2 end", "=s"))) -- expect: s:1: attempt to assign to const variable 'x'
print(select(2, load("local x <const> = 1; x, y = 2", "=s"))) -- expect: s:1: attempt to assign to const variable 'x'
-- manual: 3.3.7
