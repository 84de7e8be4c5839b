debug.setmetatable(0, { __concat = function() return "called" end })
print(1 .. 2, 1 .. "x", "x" .. 1.5) -- expect: 12	1x	x1.5
debug.setmetatable(0, nil)
-- manual: 2.4
