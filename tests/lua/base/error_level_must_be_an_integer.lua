print(pcall(error, "m", "x")) -- expect: false	bad argument #2 to 'error' (number expected, got string)
print(pcall(error, "m", 1.5)) -- expect: false	bad argument #2 to 'error' (number has no integer representation)
print(pcall(error, "m", "0")) -- expect: false	m
print(pcall(error, "m", -1))  -- expect: false	m
-- manual: 6.1
