print(pcall(xpcall, error, 5, "x")) -- expect: false	bad argument #2 to 'xpcall' (function expected, got number)
print(pcall(xpcall, error, setmetatable({}, { __call = print }), "x"))
-- expect: false	bad argument #2 to 'xpcall' (function expected, got table)
-- manual: 2.3
