print(pcall(pcall)) print(pcall(xpcall)) print(pcall(xpcall, print)) print(pcall(pcall, nil))
-- expect: false	bad argument #1 to 'pcall' (value expected)
-- expect: false	bad argument #2 to 'xpcall' (function expected, got no value)
-- expect: false	bad argument #2 to 'xpcall' (function expected, got no value)
-- expect: true	false	attempt to call a nil value
-- manual: 6.1
