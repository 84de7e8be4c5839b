print(pcall(debug.getinfo, 1, "X"))  -- expect: false	bad argument #2 to 'debug.getinfo' (invalid option)
print(pcall(debug.getinfo, 1, ">"))  -- expect: false	bad argument #2 to 'debug.getinfo' (invalid option '>')
print(pcall(debug.getinfo))          -- expect: false	bad argument #1 to 'debug.getinfo' (number expected, got no value)
print(pcall(debug.getinfo, "x"))     -- expect: false	bad argument #1 to 'debug.getinfo' (number expected, got string)
