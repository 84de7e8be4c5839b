local f = io.tmpfile()
f:write("  12 -7 +3 0x1F -0x10 3.25 .5 5. 1e2 1E-2 0x.8p1 0xAp-1 9223372036854775807 9223372036854775808 00012") f:seek("set")
for i = 1, 15 do local n = f:read("n") io.write(tostring(n), ":", tostring(math.type(n)), " ") end
print(f:read("n"))
-- expect: 12:integer -7:integer 3:integer 31:integer -16:integer 3.25:float 0.5:float 5.0:float 100.0:float 0.01:float 1.0:float 5.0:float 9223372036854775807:integer 9.2233720368548e+18:float 12:integer nil
-- manual: 6.8
