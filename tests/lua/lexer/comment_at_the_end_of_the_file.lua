print(load("return 5--")(), load("return 6 --[[ x ]]")(), load("return 7 -- x")(), load("return 8--[==[]==]")())
-- expect: 5	6	7	8
print(load("return 9 --[[ never ends", "=s"))
-- expect: nil	s:1: unfinished long comment (starting at line 1) near <eof>
print(load("return 9 --[[ x ]=]", "=s"))
-- expect: nil	s:1: unfinished long comment (starting at line 1) near <eof>
-- manual: 3.1
