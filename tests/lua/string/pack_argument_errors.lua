print(pcall(string.pack, "i4", "x"))      -- expect: false	bad argument #2 to 'string.pack' (number expected, got string)
print(pcall(string.pack, "i4", 1.5))      -- expect: false	bad argument #2 to 'string.pack' (number has no integer representation)
print(pcall(string.pack, "z", "a\0b"))    -- expect: false	bad argument #2 to 'string.pack' (string contains zeros)
print(pcall(string.pack, "c2", "abc"))    -- expect: false	bad argument #2 to 'string.pack' (string longer than given size)
print(pcall(string.pack, "s1", ("x"):rep(256))) -- expect: false	bad argument #2 to 'string.pack' (string length does not fit in given size)
-- manual: 6.4.2
