local function f() return 1, 2, nil, 4, nil end
print(select("#", f()), f())                                         -- expect: 5	1	2	nil	4	nil
print(load("return 1, 'two', nil")())                                -- expect: 1	two	nil
print(select("#", load("return")()), select("#", load("return;")())) -- expect: 0	0
-- manual: 3.3.4
