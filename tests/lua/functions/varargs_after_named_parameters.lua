local function f(a, b, ...) return select("#", ...), ... end
print(f(1))          -- expect: 0
print(f(1, 2))       -- expect: 0
print(f(1, 2, 3, 4)) -- expect: 2	3	4
