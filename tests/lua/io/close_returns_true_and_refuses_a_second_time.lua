local f = io.tmpfile()
print(f:close()) print(pcall(f.close, f)) print(pcall(io.close, f)) print(pcall(io.close, 5)) print(tostring(f))
-- expect: true
-- expect: false	attempt to use a closed file
-- expect: false	attempt to use a closed file
-- expect: false	bad argument #1 to 'io.close' (FILE* expected, got number)
-- expect: file (closed)
-- manual: 6.8
