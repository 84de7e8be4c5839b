print(string.upper(12), string.rep(1, 3), string.sub(12345, 2, 3), string.find(12345, 34)) -- expect: 12	111	23	3	4
print(pcall(string.upper, nil))
-- expect: false	bad argument #1 to 'string.upper' (string expected, got nil)
