print(#("%s"):format("a\0b"))                     -- expect: 3
print(pcall(string.format, "%10s", "a\0b"))       -- expect: false	bad argument #2 to 'string.format' (string contains zeros)
