local function layout(fmt, ...) return #string.pack(fmt, ...) end
print(layout("bi4", 1, 2), layout("!bi4", 1, 2), layout("!4bi4", 1, 2), layout("!2bi4", 1, 2), layout("!1bi4", 1, 2), layout("!8bdb", 1, 2, 3), layout("!4bdb", 1, 2, 3), layout("!8bhbi", 1, 2, 3, 4))
-- expect: 5	8	8	6	5	17	13	12
print(layout("!4bz", 1, ""), layout("!4bc2", 1, "xy"), layout("!4bs4", 1, ""), layout("!4bs2", 1, ""), layout("!16i16", 1), layout("!bXi4", 1), layout("!bXi8", 1), layout("!4i4Xi8b", 1, 2), layout("!8Xd"), layout("!8bXdXd", 1))
-- expect: 2	3	8	4	16	4	8	5	0	8
print(string.pack("<!4bi4", 1, 2):byte(1, -1)) print(string.unpack("<!4bi4", "\1\9\9\9\2\0\0\0"))
-- expect: 1	0	0	0	2	0	0	0
-- expect: 1	2	9
print(pcall(string.pack, "!4i3", 1)) print(pcall(string.pack, "!3i3", 1)) print(pcall(string.pack, "!17i4", 1)) print(pcall(string.pack, "!0i4", 1)) print(pcall(string.pack, "X")) print(pcall(string.pack, "Xz", "")) print(pcall(string.pack, "Xc1")) print(pcall(string.pack, "X ")) print(pcall(string.pack, "!8Xi3"))
-- expect: false	bad argument #1 to 'string.pack' (format asks for alignment not power of 2)
-- expect: false	bad argument #1 to 'string.pack' (format asks for alignment not power of 2)
-- expect: false	integral size (17) out of limits [1,16]
-- expect: false	integral size (0) out of limits [1,16]
-- expect: false	bad argument #1 to 'string.pack' (invalid next option for option 'X')
-- expect: false	bad argument #1 to 'string.pack' (invalid next option for option 'X')
-- expect: false	bad argument #1 to 'string.pack' (invalid next option for option 'X')
-- expect: false	bad argument #1 to 'string.pack' (invalid next option for option 'X')
-- expect: false	bad argument #1 to 'string.pack' (format asks for alignment not power of 2)
-- manual: 6.4.2
