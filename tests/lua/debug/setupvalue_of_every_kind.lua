local a, b = 1, 2
local function f() return a, b end
print(debug.setupvalue(f, 1, "A"), debug.setupvalue(f, 2, nil), debug.setupvalue(f, 3, 0), debug.setupvalue(f, 0, 0), a, b) print(f())
print(debug.setupvalue(print, 1, 0), pcall(debug.setupvalue, f, 1)) print(pcall(debug.setupvalue, {}, 1, 1))
-- expect: a	b	nil	nil	A	nil
-- expect: A	nil
-- expect: nil	false	bad argument #3 to 'debug.setupvalue' (value expected)
-- expect: false	bad argument #1 to 'debug.setupvalue' (function expected, got table)
-- manual: 6.10
