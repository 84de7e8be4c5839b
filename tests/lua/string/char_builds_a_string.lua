print(string.char(72, 105), string.char() == "", #string.char(0, 255)) -- expect: Hi	true	2
print(pcall(string.char, 256)) -- expect: false	bad argument #1 to 'string.char' (value out of range)
print(pcall(string.char, 65, -1)) -- expect: false	bad argument #2 to 'string.char' (value out of range)
