print(pcall(warn)) print(pcall(warn, nil)) print(pcall(warn, "x", {})) print(pcall(warn, {})) print(select("#", warn("@off")))
-- expect: false	bad argument #1 to 'warn' (string expected, got no value)
-- expect: false	bad argument #1 to 'warn' (string expected, got nil)
-- expect: false	bad argument #2 to 'warn' (string expected, got table)
-- expect: false	bad argument #1 to 'warn' (string expected, got table)
-- expect: 0
-- manual: 6.1
