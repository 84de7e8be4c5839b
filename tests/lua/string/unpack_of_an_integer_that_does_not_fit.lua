print(pcall(string.unpack, "<I9", ("\xff"):rep(9)))     -- expect: false	9-byte integer does not fit into Lua Integer
print(string.unpack("<i9", ("\xff"):rep(9)))            -- expect: -1	10
print(string.unpack("<I8", ("\xff"):rep(8)))            -- expect: -1	9
-- manual: 6.4.2
