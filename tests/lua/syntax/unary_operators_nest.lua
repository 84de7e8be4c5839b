print(- -2, not not nil, ~~5, -~0) -- expect: 2	false	5	1
print(#"abc" + 1, -#"ab")          -- expect: 4	-2
-- manual: 3.4.8
