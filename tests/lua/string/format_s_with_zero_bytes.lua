print(#("%s"):format("a\0b"), #("%s|%s"):format("\0", "\0\0"), pcall(string.format, "%5s", "a\0b"))
-- expect: 3	4	false	bad argument #2 to 'string.format' (string contains zeros)
print(pcall(string.format, "%.1s", "a\0b")) print(#("%-s"):format(("x"):rep(200)), pcall(string.format, "%-s", "a\0"))
-- expect: false	bad argument #2 to 'string.format' (string contains zeros)
-- expect: 200	false	bad argument #2 to 'string.format' (string contains zeros)
-- manual: 6.4
