print(load("x ="))         -- expect: nil	[string "x ="]:1: unexpected symbol near <eof>
print(load("return", "=c") ~= nil) -- expect: true
