print(pcall(load, 12)) print(pcall(load)) print(pcall(load, true)) print(pcall(load, "x", {})) print(pcall(load, "x", "n", {}))
-- expect: true	nil	[string "12"]:1: unexpected symbol near '12'
-- expect: false	bad argument #1 to 'load' (function expected, got no value)
-- expect: false	bad argument #1 to 'load' (function expected, got boolean)
-- expect: false	bad argument #2 to 'load' (string expected, got table)
-- expect: false	bad argument #3 to 'load' (string expected, got table)
-- manual: 6.1
