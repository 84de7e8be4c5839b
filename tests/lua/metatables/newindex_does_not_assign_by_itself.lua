local t = setmetatable({}, { __newindex = function() end })
t.x = 1
print(rawget(t, "x"), t.x) -- expect: nil	nil
-- manual: 2.4
