local function f() return 1, 2, 3 end
print((f()), f(), f() + 1, ({ f() })[2], -f(), #{ f(), f() }, f() .. "", f() == 1, not f(), f() and 5)
-- expect: 1	1	2	2	-1	4	1	true	false	5
-- manual: 3.4.10 3.4.12
