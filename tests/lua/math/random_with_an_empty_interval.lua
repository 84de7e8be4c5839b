print(pcall(math.random, -1))   -- expect: false	bad argument #1 to 'math.random' (interval is empty)
print(pcall(math.random, 2, 1)) -- expect: false	bad argument #1 to 'math.random' (interval is empty)
print(pcall(math.random, math.maxinteger, math.mininteger)) -- expect: false	bad argument #1 to 'math.random' (interval is empty)
