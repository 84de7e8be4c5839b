local t = setmetatable({}, { __name = 5 })
print((tostring(t):gsub("0x%x+", "ADDRESS"))) -- expect: table: ADDRESS
print(pcall(string.rep, t)) -- expect: false	bad argument #1 to 'string.rep' (string expected, got table)
-- manual: 2.4 6.1
