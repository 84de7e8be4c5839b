local f = io.tmpfile()
f:write("0123456789")
print(f:seek(), f:seek("cur"), f:seek("set", 3), f:read(1)) -- expect: 10	10	3	3
print(f:seek("cur", 2), f:read(1), f:seek("end", -1), f:read(1)) -- expect: 6	6	9	9
print(f:seek("set"), f:seek("end"))                              -- expect: 0	10
