local f = io.tmpfile()
print(f:write() == f, f:write("a", 1, 2.5, "", -0.0, 1e100, math.mininteger, "\0") == f) f:seek("set") print((f:read("a"):gsub("%z", "0")))
-- expect: true	true
-- expect: a12.5-01e+100-92233720368547758080
for _, v in ipairs { true, {}, print } do print(pcall(f.write, f, v)) end print(pcall(f.write, f, nil)) print(pcall(f.write, f, "x", nil)) print(pcall(io.write, {}))
-- expect: false	bad argument #2 to '?' (string expected, got boolean)
-- expect: false	bad argument #2 to '?' (string expected, got table)
-- expect: false	bad argument #2 to '?' (string expected, got function)
-- expect: false	bad argument #2 to '?' (string expected, got nil)
-- expect: false	bad argument #3 to '?' (string expected, got nil)
-- expect: false	bad argument #1 to 'io.write' (string expected, got table)
-- manual: 6.8
