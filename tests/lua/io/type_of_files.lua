local f = io.tmpfile()
print(io.type(f), io.type(io.stdout), io.type(5), io.type({})) -- expect: file	file	nil	nil
f:close()
print(io.type(f))                                              -- expect: closed file
print(pcall(io.type))                                          -- expect: false	bad argument #1 to 'io.type' (value expected)
