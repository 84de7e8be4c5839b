local t = setmetatable({}, { __index = function() return "i" end, __newindex = function() error("n") end })
print(rawget(t, "x"), rawset(t, "x", 1) == t, rawget(t, "x")) -- expect: nil	true	1
-- manual: 6.1
