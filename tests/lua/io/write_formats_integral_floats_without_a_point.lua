-- unlike tostring: the number goes to the file through "%.14g"
local f = io.tmpfile()
f:write(1.0, " ", -0.0, " ", 1e15)
f:seek("set")
print(f:read("a")) -- expect: 1 -0 1e+15
