print(pcall(warn))         -- expect: false	bad argument #1 to 'warn' (string expected, got no value)
print(pcall(warn, "a", {})) -- expect: false	bad argument #2 to 'warn' (string expected, got table)
-- manual: 6.1
