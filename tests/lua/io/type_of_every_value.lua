local f = io.tmpfile()
print(io.type(f), io.type(io.stdin), io.type(5), io.type("file"), io.type({}), io.type(nil)) f:close() print(io.type(f), pcall(io.type))
-- expect: file	file	nil	nil	nil	nil
-- expect: closed file	false	bad argument #1 to 'io.type' (value expected)
-- manual: 6.8
