local f = io.tmpfile() f:close()
for _, m in ipairs { "close", "flush", "lines", "read", "seek", "setvbuf", "write" } do print(pcall(f[m], f, "no")) end
-- expect: false	attempt to use a closed file
-- expect: false	attempt to use a closed file
-- expect: false	attempt to use a closed file
-- expect: false	attempt to use a closed file
-- expect: false	attempt to use a closed file
-- expect: false	attempt to use a closed file
-- expect: false	attempt to use a closed file
print(tostring(f), io.type(f)) -- expect: file (closed)	closed file
-- manual: 6.8
