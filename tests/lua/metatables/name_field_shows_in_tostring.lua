local t = setmetatable({}, { __name = "My.Type" })
print((tostring(t):gsub("0x%x+", "ADDRESS"))) -- expect: My.Type: ADDRESS
-- manual: 6.1
