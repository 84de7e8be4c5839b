print(pcall(math.random, 0.5)) print(pcall(math.random, 2, 1)) print(pcall(math.random, -5)) print(pcall(math.random, 1, 2, 3)) print(pcall(math.random, "x")) print(pcall(math.random, 1, {})) print(pcall(math.random, math.maxinteger, math.mininteger)) print(math.type(math.random(0)))
-- expect: false	bad argument #1 to 'math.random' (number has no integer representation)
-- expect: false	bad argument #1 to 'math.random' (interval is empty)
-- expect: false	bad argument #1 to 'math.random' (interval is empty)
-- expect: false	wrong number of arguments
-- expect: false	bad argument #1 to 'math.random' (number expected, got string)
-- expect: false	bad argument #2 to 'math.random' (number expected, got table)
-- expect: false	bad argument #1 to 'math.random' (interval is empty)
-- expect: integer
-- manual: 6.7
