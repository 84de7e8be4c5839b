print(pcall(5))     -- expect: false	attempt to call a number value
print(pcall(nil))   -- expect: false	attempt to call a nil value
print(pcall(pcall)) -- expect: false	bad argument #1 to 'pcall' (value expected)
-- manual: 6.1
