print(string.pack("<!4 i1 Xi4", 1):byte(1, -1))   -- expect: 1	0	0	0
print(string.packsize("!8 i1 Xi8 i8"))            -- expect: 16
print(pcall(string.pack, "X", 1))                 -- expect: false	bad argument #1 to 'string.pack' (invalid next option for option 'X')
print(pcall(string.pack, "!4 i3 i3", 1, 2))
-- expect: false	bad argument #1 to 'string.pack' (format asks for alignment not power of 2)
-- manual: 6.4.2
