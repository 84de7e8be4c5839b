print(select("#", load("x =")), load("x =")) -- expect: 2	nil	[string "x ="]:1: unexpected symbol near <eof>
print(load("x = 1 1", "=name")) -- expect: nil	name:1: unexpected symbol near '1'
print(load("return 1", "=name") ~= nil, select("#", load("return 1"))) -- expect: true	1
-- manual: 6.1
