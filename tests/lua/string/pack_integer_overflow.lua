print(pcall(string.pack, "i1", 128))    -- expect: false	bad argument #2 to 'string.pack' (integer overflow)
print(pcall(string.pack, "I1", 256))    -- expect: false	bad argument #2 to 'string.pack' (unsigned overflow)
print(pcall(string.pack, "i1", -129))   -- expect: false	bad argument #2 to 'string.pack' (integer overflow)
print(#string.pack("I8", -1))           -- expect: 8
-- manual: 6.4.2
