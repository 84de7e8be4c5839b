local function hex(s) return (s:gsub(".", function(c) return ("%02x"):format(c:byte()) end)) end
for _, v in ipairs { 0.0, -0.0, 1.0, -2.5, 1e300, 1 / 0, 5e-324 } do io.write(hex(string.pack("<d", v)), " ", hex(string.pack(">d", v)), " ", hex(string.pack(">f", v)), " ", hex(string.pack(">n", v)), "; ") end
print()
print(string.unpack("<f", string.pack("<f", 0.1)) == 0.1, string.unpack("<f", string.pack("<f", 0.5)), string.unpack(">d", string.pack(">d", 0.1)), string.unpack("d", string.pack("d", 7)), math.type((string.unpack("d", string.pack("d", 7)))))
print(pcall(string.pack, "d", "x"), string.pack("<d", "1.5") == string.pack("<d", 1.5))
-- expect: 0000000000000000 0000000000000000 00000000 0000000000000000; 0000000000000080 8000000000000000 80000000 8000000000000000; 000000000000f03f 3ff0000000000000 3f800000 3ff0000000000000; 00000000000004c0 c004000000000000 c0200000 c004000000000000; 9c7500883ce4377e 7e37e43c8800759c 7f800000 7e37e43c8800759c; 000000000000f07f 7ff0000000000000 7f800000 7ff0000000000000; 0100000000000000 0000000000000001 00000000 0000000000000001; 
-- expect: false	0.5	0.1	7.0	float
-- expect: false	true
-- manual: 6.4.2
