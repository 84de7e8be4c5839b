print(pcall(math.random, 1, 2, 3)) -- expect: false	wrong number of arguments
print(pcall(math.random, 1.5))     -- expect: false	bad argument #1 to 'math.random' (number has no integer representation)
