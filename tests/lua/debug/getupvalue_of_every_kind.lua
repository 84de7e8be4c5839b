local a, b = 1, 2
local function f() return a, b, print end
for i = 0, 4 do local name, value = debug.getupvalue(f, i) print(i, name, type(value)) end
print(debug.getupvalue(print, 1), debug.getupvalue(load(string.dump(f, true)), 1), pcall(debug.getupvalue, 5, 1))
print(pcall(debug.getupvalue, f)) print(pcall(debug.getupvalue))
-- expect: 0	nil	nil
-- expect: 1	a	number
-- expect: 2	b	number
-- expect: 3	_ENV	table
-- expect: 4	nil	nil
-- expect: nil	(no name)	false	bad argument #1 to 'debug.getupvalue' (function expected, got number)
-- expect: false	bad argument #2 to 'debug.getupvalue' (number expected, got no value)
-- expect: false	bad argument #2 to 'debug.getupvalue' (number expected, got no value)
-- manual: 6.10
