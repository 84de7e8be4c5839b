print(pcall(math.floor, "x"))  -- expect: false	bad argument #1 to 'math.floor' (number expected, got string)
print(pcall(math.sin))         -- expect: false	bad argument #1 to 'math.sin' (number expected, got no value)
print(pcall(math.log, 1, {}))  -- expect: false	bad argument #2 to 'math.log' (number expected, got table)
