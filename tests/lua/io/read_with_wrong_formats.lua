local f = io.tmpfile()
f:write("text") f:seek("set")
for _, format in ipairs { "x", "", "*", "*x", "q", {}, true } do print(pcall(f.read, f, format)) end
-- expect: false	bad argument #2 to '?' (invalid format)
-- expect: false	bad argument #2 to '?' (invalid format)
-- expect: false	bad argument #2 to '?' (invalid format)
-- expect: false	bad argument #2 to '?' (invalid format)
-- expect: false	bad argument #2 to '?' (invalid format)
-- expect: false	bad argument #2 to '?' (string expected, got table)
-- expect: false	bad argument #2 to '?' (string expected, got boolean)
print(pcall(f.read, f, 1.5)) print(f:read("2")) print(pcall(f.read, f, 2.0))
-- expect: false	bad argument #2 to '?' (number has no integer representation)
-- expect error: read_with_wrong_formats.lua:11: bad argument #1 to 'read' (invalid format)
-- manual: 6.8
