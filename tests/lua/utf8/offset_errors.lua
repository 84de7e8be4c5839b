print(pcall(utf8.offset, "é", 1, 2)) -- expect: false	initial position is a continuation byte
print(pcall(utf8.offset, "abc", 1, 5)) -- expect: false	bad argument #3 to 'utf8.offset' (position out of bounds)
