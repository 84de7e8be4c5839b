print(pcall(io.lines, "/no/such/file")) print(pcall(io.lines, {}))
-- expect: false	cannot open file '/no/such/file' (No such file or directory)
-- expect: false	bad argument #1 to 'io.lines' (string expected, got table)
local f = io.tmpfile() f:write("x") f:seek("set")
print((pcall(f.lines, f, "?"))) local it = f:lines("?") print(pcall(it)) f:close() print(pcall(function() for l in f:lines() do end end)) print(pcall(it))
-- expect: true
-- expect: false	bad argument #2 to '?' (invalid format)
-- expect: false	lines_errors.lua:5: attempt to use a closed file
-- expect: false	file is already closed
-- manual: 6.8
