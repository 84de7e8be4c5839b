print(string.pack("<i16", -1) == ("\xff"):rep(16), string.unpack("<i16", string.pack("<i16", -5))) -- expect: true	-5	17
print(string.pack(">I16", 1):byte(16), string.pack("<I9", 255):byte(1))                        -- expect: 1	255
-- manual: 6.4.2
