print(pcall(string.sub, "hello"))      -- expect: false	bad argument #2 to 'string.sub' (number expected, got no value)
print(pcall(string.sub, "hello", 1.5)) -- expect: false	bad argument #2 to 'string.sub' (number has no integer representation)
print(pcall(string.sub, "hello", "x")) -- expect: false	bad argument #2 to 'string.sub' (number expected, got string)
