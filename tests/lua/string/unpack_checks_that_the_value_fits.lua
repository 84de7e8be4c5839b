print(string.unpack("<i16", ("\255"):rep(16))) print(string.unpack("<i16", "\1" .. ("\0"):rep(15))) print(pcall(string.unpack, "<I16", ("\255"):rep(16))) print(pcall(string.unpack, "<i16", ("\1"):rep(16))) print(string.unpack("<I9", "\255\255\255\255\255\255\255\255\0")) print(pcall(string.unpack, "<I9", "\0\0\0\0\0\0\0\0\1")) print(pcall(string.unpack, ">i9", "\1\0\0\0\0\0\0\0\0")) print(string.unpack(">i9", "\255\128\0\0\0\0\0\0\0"))
-- expect: -1	17
-- expect: 1	17
-- expect: false	16-byte integer does not fit into Lua Integer
-- expect: false	16-byte integer does not fit into Lua Integer
-- expect: -1	10
-- expect: false	9-byte integer does not fit into Lua Integer
-- expect: false	9-byte integer does not fit into Lua Integer
-- expect: -9223372036854775808	10
-- manual: 6.4.2
