print(pcall(string.find)) print(pcall(string.find, "x")) print(pcall(string.find, "x", {})) print(string.find(123, 2), string.find("a1", 1))
-- expect: false	bad argument #1 to 'string.find' (string expected, got no value)
-- expect: false	bad argument #2 to 'string.find' (string expected, got no value)
-- expect: false	bad argument #2 to 'string.find' (string expected, got table)
-- expect: 2	2	2
-- manual: 6.4
