print(select(2, load("function f() return ... end", "=s"))) -- expect: s:1: cannot use '...' outside a vararg function near '...'
print(load("return ...")(7))                               -- expect: 7
-- manual: 3.4.11
