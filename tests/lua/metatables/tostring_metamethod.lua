local t = setmetatable({}, { __tostring = function() return "I am t" end })
print(t, tostring(t), string.format("%s", t)) -- expect: I am t	I am t	I am t
-- manual: 6.1
