print(pcall(load, 5))   -- expect: true	nil	[string "5"]:1: unexpected symbol near '5'
print(pcall(load, {}))  -- expect: false	bad argument #1 to 'load' (function expected, got table)
