print(#utf8.char(0x7FFFFFFF), utf8.char(0x7FFFFFFF) == "\u{7FFFFFFF}") -- expect: 6	true
print(pcall(utf8.char, 0x80000000)) -- expect: false	bad argument #1 to 'utf8.char' (value out of range)
print(pcall(utf8.char, 65, -1))     -- expect: false	bad argument #2 to 'utf8.char' (value out of range)
