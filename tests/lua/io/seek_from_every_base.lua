local f = io.tmpfile()
f:write("0123456789")
print(f:seek(), f:seek("set"), f:seek("set", 4), f:read(1), f:seek("cur"), f:seek("cur", -2), f:read(1), f:seek("end"), f:seek("end", -3), f:read(2), f:seek("set", 100), f:read(1), f:seek("cur", 1.0), f:seek("set", "5"))
-- expect: 10	0	4	4	5	3	3	10	7	78	100	nil	101	5
print(f:seek("set", -1)) print(pcall(f.seek, f, "start")) print(pcall(f.seek, f, "set", 1.5)) print(pcall(f.seek, f, "set", "x")) print(pcall(f.seek, f, 5)) f:seek("set", 12) f:write("x") f:seek("set") print(#f:read("a"))
-- expect: nil	Invalid argument	22
-- expect: false	bad argument #2 to '?' (invalid option 'start')
-- expect: false	bad argument #3 to '?' (number has no integer representation)
-- expect: false	bad argument #3 to '?' (number expected, got string)
-- expect: false	bad argument #2 to '?' (invalid option '5')
-- expect: 13
-- manual: 6.8
