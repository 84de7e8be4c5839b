print(("%d %d"):format("10", "0x10"), ("%x"):format(255.0)) -- expect: 10 16	ff
print(pcall(string.format, "%d", 1.5))
-- expect: false	bad argument #2 to 'string.format' (number has no integer representation)
print(pcall(string.format, "%d", "1.5"))
-- expect: false	bad argument #2 to 'string.format' (number has no integer representation)
print(pcall(string.format, "%d", "x"))
-- expect: false	bad argument #2 to 'string.format' (number expected, got string)
