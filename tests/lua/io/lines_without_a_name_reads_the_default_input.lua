for l in io.lines() do io.write("[", l, "]") end
print(io.type(io.stdin), io.read())
-- input: first
-- input: second
-- expect: [first][second]file	nil
-- manual: 6.8
