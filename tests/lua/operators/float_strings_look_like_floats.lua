for _, x in ipairs { 1.0, -1.0, 1e14, 1e15, 1e16, 123456.0, 1e-5, 100, 2 ^ 31, 2 ^ 24 + 0.5 } do io.write(tostring(x), " ") end
print(tostring(3) == "3", tostring(3.0) == "3.0", 3 .. "" == 3.0 .. "")
-- expect: 1.0 -1.0 1e+14 1e+15 1e+16 123456.0 1e-05 100 2147483648.0 16777216.5 true	true	false
-- manual: 3.4.3
